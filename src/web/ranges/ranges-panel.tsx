import { type SyntheticEvent, useId, useMemo, useState } from 'react'
import type { Plan } from '#assessment/plan.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { moverBlocks, orderBlocks } from '#report/ranges-doubts.ts'
import { rangesSection } from '#report/ranges-report.ts'
import type { Block } from '#report/report.ts'
import type { Ranges } from '#simulation/ranges.ts'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { blockWithoutPlaces } from '#web/parts/without-places.ts'
import { SectionBlock } from '#web/section-blocks.tsx'
import { rangesWords } from '#web/words/ranges.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { RangeLegend } from './range-bars.tsx'
import { FanChoice, RangeFan } from './range-fan.tsx'
import { RangeProgress } from './range-progress.tsx'
import { RangeRows } from './range-rows.tsx'
import { amountScale } from './range-scale.ts'
import type { RangeState } from './range-session.ts'
import { useRanges } from './use-ranges.ts'

declare module 'react' {
  interface CSSProperties {
    '--rows'?: number
  }
}

/** Some three or four ways have a course, in most matters. */
const usualRows = 4

interface RangesPanelProps {
  readonly plan: Plan
  /** The ways that stand first, the others folded; null where all stand alike. */
  readonly first: readonly WayId[] | null
  /** Whether the fan of what stays owed stands here; left out where the page has it elsewhere. */
  readonly hasFan?: boolean
}

/** お金の幅. What chance makes of the ways, coarse at once and finer while one looks; reckoned on this device beside the page. */
export function RangesPanel({ plan, first, hasFan = true }: RangesPanelProps) {
  const words = useWords(rangesWords)
  const used = useRanges(plan)
  const { ranges, state } = used
  if (state === 'none') return <p>{words.noNumbers}</p>
  return (
    <div className="ranges">
      <p>{words.intro}</p>
      <RangeProgress used={used} isHeard />
      {ranges === null && state !== 'failed' && (
        <div className="range-wait" style={{ '--rows': first?.length ?? usualRows }} />
      )}
      {ranges !== null && <Drawn plan={plan} ranges={ranges} state={state} first={first} hasFan={hasFan} />}
    </div>
  )
}

interface DrawnProps {
  readonly plan: Plan
  readonly ranges: Ranges
  readonly state: RangeState
  readonly first: readonly WayId[] | null
  readonly hasFan: boolean
}

function Drawn({ plan, ranges, state, first, hasFan }: DrawnProps) {
  const { ways, paths } = ranges
  const words = useWords(rangesWords)
  const language = useLanguage()
  const scale = useMemo(() => amountScale(ways, language), [ways, language])
  const [chosen, setChosen] = useState<string | null>(null)
  const choice = useId()
  const before = ways.filter(({ way }) => first?.includes(way) === true)
  const shown = before.length === 0 ? ways : before
  const others = ways.filter((way) => !shown.includes(way))
  const none = state === 'done' || state === 'stopped' ? words.none[state] : words.none.looking
  const fanned = ways.find(({ way }) => way === chosen) ?? shown[0]
  const title = (id: WayId) => ways.find(({ way }) => way === id)?.title ?? id
  return (
    <>
      <h3>{words.burden}</h3>
      <RangeLegend />
      <RangeRows ways={shown} scale={scale} paths={paths} none={none} />
      {others.length > 0 && (
        <details className="fold">
          <summary>{words.more(others.length)}</summary>
          <RangeRows ways={others} scale={scale} paths={paths} none={none} />
        </details>
      )}
      {ways.some(({ heedsMisses }) => !heedsMisses) && <p className="hint">{words.notCounted}</p>}
      <InJapanese>
        <Order blocks={orderBlocks(ranges, title)} />
        <Movers blocks={moverBlocks(ranges, title)} hasPlaces={first === null} />
      </InJapanese>
      {hasFan && fanned !== undefined && (
        <>
          <h3>{words.owed}</h3>
          <FanChoice ranges={ranges} chosen={fanned.way} id={choice} onChoose={setChosen} />
          <RangeFan way={fanned} isFolded />
        </>
      )}
      <Tables plan={plan} ranges={ranges} />
    </>
  )
}

/** 順番. What can be said of it; the pairs that lie apart may be many, and are folded. */
function Order({ blocks }: { readonly blocks: readonly Block[] }) {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [{ ...block, isFolded: true } as const] : []))
  return [...tables, ...blocks.filter(({ kind }) => kind !== 'table')].map((block, index) => (
    <SectionBlock key={index} block={block} under="" />
  ))
}

/** 何がいちばん動かすか, folded: one card for each doubt is much for a phone; and what to find out next. */
function Movers({ blocks, hasPlaces }: { readonly blocks: readonly Block[]; readonly hasPlaces: boolean }) {
  return blocks
    .filter((block) => block.kind !== 'table' || block.isFolded !== true)
    .map((block) => (block.kind === 'table' ? ({ ...block, isFolded: true } as const) : block))
    .map((block, index) => <SectionBlock key={index} block={hasPlaces ? block : blockWithoutPlaces(block)} under="" />)
}

/** The same and more as tables, made when they are asked for. */
function Tables({ plan, ranges }: Pick<DrawnProps, 'plan' | 'ranges'>) {
  const { tables } = useWords(rangesWords)
  const [isOpen, setIsOpen] = useState(false)
  const section = useMemo(() => (isOpen ? rangesSection(ranges, plan) : null), [isOpen, ranges, plan])
  const toggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setIsOpen(currentTarget.open)
  return (
    <details className="fold range-tables" onToggle={toggle}>
      <summary>{tables}</summary>
      <InJapanese>
        {section?.blocks.map((block, index) => (
          <SectionBlock key={index} block={block} under={section.title} />
        ))}
      </InJapanese>
    </details>
  )
}
