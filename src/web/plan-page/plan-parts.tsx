import { useMemo } from 'react'
import { Link } from 'wouter'
import type { Plan } from '#assessment/plan.ts'
import { problemSection } from '#report/plan-after.ts'
import { planDoubts } from '#report/plan-doubts.ts'
import { unknownsSection } from '#report/plan-unknowns.ts'
import { shown } from '#report/report.ts'
import { termsIn } from '#report/terms.ts'
import { comparedWays } from '#report/ways-compare.ts'
import { CellValue } from '#web/cell-value.tsx'
import { LinkedText } from '#web/linked-text.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { TermList } from '#web/parts/term-list.tsx'
import { blockWithoutPlaces } from '#web/parts/without-places.ts'
import { SectionBlock } from '#web/section-blocks.tsx'
import { useUnknowns } from '#web/use-unknowns.ts'
import { planWords } from '#web/words/plan.ts'
import { useWords } from '#web/words/words.ts'

interface PlanPartProps {
  readonly plan: Plan
}

/** 見解が分かれるところ. Each doubt with the answer that it is about. */
export function Doubts({ plan }: PlanPartProps) {
  const words = useWords(planWords)
  const doubts = useMemo(() => planDoubts(plan), [plan])
  if (doubts.length === 0) return <p>{words.noDoubts}</p>
  return (
    <>
      <p>{words.doubtsIntro}</p>
      <ul className="doubts">
        {doubts.map(({ text, finding }) => (
          <li key={text}>
            <InJapanese>
              <p>
                <LinkedText text={text} />
              </p>
            </InJapanese>
            <div className="hint">
              {words.seeFinding}{' '}
              <InJapanese as="span">
                <CellValue cell={shown(finding.title, finding)} />
              </InJapanese>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** 分かるともっと正確になること. What is missing, what contradicts itself, and what is not covered; the questions stand in their own room. */
export function Missing({ plan }: PlanPartProps) {
  const words = useWords(planWords)
  const unknowns = useUnknowns(plan)
  const blocks = useMemo(() => {
    if (unknowns === null) return null
    const others = plan.problems.filter(({ kind }) => kind !== 'missing')
    return [...(unknownsSection(plan)?.blocks ?? []), ...(problemSection({ problems: others })?.blocks ?? [])]
  }, [plan, unknowns])
  return (
    <>
      {blocks === null && <p className="hint">{words.preparing}</p>}
      {blocks?.length === 0 && <p>{words.noMissing}</p>}
      <InJapanese>
        {blocks?.map((block, index) => (
          <SectionBlock key={index} block={blockWithoutPlaces(block)} under={words.missingTitle} />
        ))}
      </InJapanese>
      <p>
        <Link href="/list">{words.toList}</Link>
      </p>
    </>
  )
}

/** ことばの説明. The terms of law that this page uses. */
export function Terms({ plan }: PlanPartProps) {
  const terms = useMemo(() => {
    const ways = comparedWays(plan, []).flatMap(({ way, facts }) => [
      way.title,
      ...Object.values(facts)
        .flat()
        .map(({ words }) => words),
    ])
    return termsIn([plan.stage.value.title, ...plan.lastDays.map(({ title }) => title), ...ways].join('\n'))
  }, [plan])
  return <TermList terms={terms} />
}

/** 次にすること. The rooms that come after this one. */
export function NextRooms() {
  const words = useWords(planWords)
  return (
    <ul className="links">
      {(
        [
          ['/list', words.toList],
          ['/sheet', words.toSheet],
          ['/new', words.toNew],
          ['/keep', words.toKeep],
        ] as const
      ).map(([href, text]) => (
        <li key={href}>
          <Link href={href}>{text}</Link>
        </li>
      ))}
    </ul>
  )
}
