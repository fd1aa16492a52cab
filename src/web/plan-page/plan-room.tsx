import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Plan } from '#assessment/plan.ts'
import { isSold } from '#assessment/road/happenings.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { firstLook } from '#interview/first-look.ts'
import type { Matter } from '#matter/matter.ts'
import { CrisisLines } from '#web/parts/crisis-lines.tsx'
import { JapaneseNote } from '#web/parts/in-japanese.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { planOf } from '#web/plan-of.ts'
import { RangesPanel } from '#web/ranges/ranges-panel.tsx'
import { LetterNotes } from '#web/return/letter-notes.tsx'
import { SinceNotice } from '#web/return/since-notice.tsx'
import { RoadChart } from '#web/road/road-chart.tsx'
import { Call, FirstStep, MustPay, NextQuestion, Until, Where, WholePlan } from '#web/rooms/result-parts.tsx'
import { withMatter } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { dayWordsIn } from '#web/words/format.ts'
import { planWords } from '#web/words/plan.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { Later } from './later.tsx'
import { moneySections } from './money-sections.tsx'
import { PeopleCards } from './people-cards.tsx'
import { PlanContents, ToContents } from './plan-contents.tsx'
import { Doubts, Missing, NextRooms, Terms } from './plan-parts.tsx'
import { WaysCompared } from './ways-compared.tsx'
import { WhatIf } from './what-if.tsx'

/** 見通しの部屋. First what is needed at once; then the road, the ways, what changes with a value, the money, the people, and what is not sure. */
export function PlanRoom() {
  const { session } = useSession()
  // The room stands only while there is a matter.
  return session.matter === null ? null : <PlanOf matter={session.matter} />
}

function PlanOf({ matter }: { readonly matter: Matter }) {
  const { today, change } = useSession()
  const words = useWords(planWords)
  const language = useLanguage()
  const { plan, look } = useMemo(() => {
    const reckoned = planOf(matter, today)
    return { plan: reckoned, look: firstLook(matter, reckoned) }
  }, [matter, today])
  const [wanted, setWanted] = useState<WayId | null>(null)
  const way = wanted ?? firstWay(plan)
  const onMatter = useCallback((next: Matter) => change((now) => withMatter(now, next)), [change])
  // A home that somebody else has brings no price: neither its sale nor where the price goes is tried or drawn.
  const isGone = isSold(matter, today)
  const sections: readonly PlanSection[] = [
    { id: 'road', title: words.road, body: () => <RoadChart plan={plan} /> },
    {
      ...{ id: 'ways', title: words.waysTitle },
      body: () => <WaysCompared matter={matter} plan={plan} isGone={isGone} chosen={way} onChoose={setWanted} />,
    },
    {
      ...{ id: 'what-if', title: words.whatIf.title, isBar: true },
      body: () => <WhatIf matter={matter} plan={plan} isGone={isGone} way={way} onWay={setWanted} />,
    },
    ...(isGone ? moneySections.filter(({ isOfSale }) => !isOfSale) : moneySections).map(({ id, Title, Part }) => ({
      ...({ id, title: <Title />, when: 'near' } as const),
      body: () => <Part plan={plan} matter={matter} way={way} onMatter={onMatter} />,
    })),
    { id: 'people', title: words.peopleTitle, body: () => <PeopleCards plan={plan} way={way} /> },
    { id: 'doubts', title: words.doubtsTitle, when: 'near', body: () => <Doubts plan={plan} /> },
    { id: 'missing', title: words.missingTitle, when: 'near', body: () => <Missing plan={plan} /> },
    {
      ...{ id: 'ranges', title: words.rangesTitle, when: 'near' },
      body: () => <RangesPanel plan={plan} first={look.ways.map(({ id }) => id)} hasFan={false} />,
    },
    { id: 'whole', title: words.wholeTitle, body: () => <WholePlan plan={plan} /> },
    { id: 'terms', title: words.termsTitle, when: 'near', body: () => <Terms plan={plan} /> },
    { id: 'next', title: words.nextTitle, body: () => <NextRooms /> },
  ]
  return (
    <main className="room result plan-page" id="content">
      <RoomTitle>{words.title}</RoomTitle>
      <p className="hint">{words.on(dayWordsIn(language, today))}</p>
      <JapaneseNote />
      <div className="plan-body">
        <PlanContents titles={sections.map(({ title }) => title)} />
        <div className="plan-parts">
          <div className="plan-now">
            <Where look={look} />
            <Until look={look} />
            <MustPay look={look} />
            <FirstStep look={look} />
            <SinceNotice />
            <LetterNotes />
            <Call look={look} />
            <NextQuestion plan={plan} />
            <p>
              <Link href="/list">{words.toList}</Link>
            </p>
          </div>
          <div className="sections">
            {sections.map(({ id, title, when = 'paint', isBar = false, body }, index) => (
              <section key={id} className={isBar ? 'bar' : undefined} aria-labelledby={`p-${index + 1}`}>
                <h2 id={`p-${index + 1}`} tabIndex={-1}>
                  {title}
                </h2>
                <Later when={when} after={index}>
                  {body}
                </Later>
                {!isBar && <ToContents />}
              </section>
            ))}
          </div>
        </div>
      </div>
      <CrisisLines lines={look.helpers.crisis} />
      <p className="hint">{words.notAdvice}</p>
    </main>
  )
}

interface PlanSection {
  readonly id: string
  readonly title: ReactNode
  readonly when?: 'paint' | 'near'
  readonly isBar?: boolean
  readonly body: () => ReactNode
}

/** The way that is looked at before one is chosen: the sale where it is not closed, else the first that is open. */
function firstWay({ ways }: Plan): WayId {
  const open = ways.filter(({ status }) => status !== 'closed')
  return (open.find(({ id }) => id === 'voluntary-sale') ?? open[0])?.id ?? 'voluntary-sale'
}
