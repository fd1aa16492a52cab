import { type SyntheticEvent, useId, useMemo, useState } from 'react'
import type { Plan } from '#assessment/plan.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { grouped } from '#base/words.ts'
import { moverBlocks, orderBlocks } from '#report/ranges-doubts.ts'
import { rangesSection } from '#report/ranges-report.ts'
import { notCountedNote } from '#report/ranges-words.ts'
import type { Block } from '#report/report.ts'
import type { Ranges } from '#simulation/ranges.ts'
import { blockWithoutPlaces } from '#web/parts/without-places.ts'
import { SectionBlock } from '#web/section-blocks.tsx'
import { RangeLegend } from './range-bars.tsx'
import { FanChoice, RangeFan } from './range-fan.tsx'
import { RangeRows } from './range-rows.tsx'
import { amountScale } from './range-scale.ts'
import type { RangeState } from './range-session.ts'
import { type UsedRanges, useRanges } from './use-ranges.ts'

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
}

/** お金の幅. What chance makes of the ways, coarse at once and finer while one looks; reckoned on this device beside the page. */
export function RangesPanel({ plan, first }: RangesPanelProps) {
  const used = useRanges(plan)
  const { ranges, state } = used
  if (state === 'none') return <p>数字が足りないので、幅を計算できる道がまだありません。</p>
  return (
    <div className="ranges">
      <p>
        値段・時間・収入などは、そのとおりにはいきません。そこで、ゆれを入れた10年を何通りも計算して、「10年の負担」（10年の間に払う額と、10年後に残る額の合計）がどこからどこまでになるかを見ます。はじめは粗く、だんだん細かくなります。約束ではありません。
      </p>
      <Progress used={used} />
      {ranges === null && state !== 'failed' && (
        <div className="range-wait" style={{ '--rows': first?.length ?? usualRows }} />
      )}
      {ranges !== null && <Drawn plan={plan} ranges={ranges} state={state} first={first} />}
    </div>
  )
}

/** What is read out. */
const announced: Readonly<Record<RangeState, string>> = {
  preparing: '',
  running: '幅を計算しています。',
  done: '幅の計算が終わりました。',
  stopped: '幅の計算を止めました。',
  none: '',
  failed: '金額が大きすぎるので、計算できないところがあります。',
}

const seen: Readonly<Record<RangeState, string>> = {
  ...announced,
  preparing: '計算しています',
  running: '計算しています',
  done: '計算しました',
  stopped: '止めています',
}

/** 進み具合. How far it is, and the button that stops it or goes on; only the beginning and the end are read out. */
function Progress({ used: { ranges, state, paths, stop, start } }: { readonly used: UsedRanges }) {
  const isRunning = state === 'preparing' || state === 'running'
  const isOver = state === 'done' || state === 'failed'
  const done = ranges?.paths ?? 0
  return (
    <div className="range-progress">
      <p className="unseen" aria-live="polite">
        {announced[state]}
      </p>
      <p>
        {seen[state]}
        <span className="told">
          {grouped(done)}／{grouped(paths)}通り
        </span>
      </p>
      <button
        type="button"
        className="button plain"
        aria-disabled={isOver}
        onClick={isOver ? undefined : isRunning ? stop : start}
      >
        {isOver ? '終わりました' : isRunning ? '計算を止める' : '続ける'}
      </button>
      <progress max={paths} value={done} aria-hidden="true" />
    </div>
  )
}

interface DrawnProps {
  readonly plan: Plan
  readonly ranges: Ranges
  readonly state: RangeState
  readonly first: readonly WayId[] | null
}

function Drawn({ plan, ranges, state, first }: DrawnProps) {
  const { ways, paths } = ranges
  const scale = useMemo(() => amountScale(ways), [ways])
  const [chosen, setChosen] = useState<string | null>(null)
  const choice = useId()
  const before = ways.filter(({ way }) => first?.includes(way) === true)
  const shown = before.length === 0 ? ways : before
  const others = ways.filter((way) => !shown.includes(way))
  const none = state === 'done' ? 'ありません' : state === 'stopped' ? 'まだ調べていません' : '調べています'
  const fanned = ways.find(({ way }) => way === chosen) ?? shown[0]
  const title = (id: WayId) => ways.find(({ way }) => way === id)?.title ?? id
  return (
    <>
      <h3>10年の負担の幅</h3>
      <RangeLegend />
      <RangeRows ways={shown} scale={scale} paths={paths} none={none} />
      {others.length > 0 && (
        <details className="fold">
          <summary>ほかの道の幅も見る（{others.length}つ）</summary>
          <RangeRows ways={others} scale={scale} paths={paths} none={none} />
        </details>
      )}
      {ways.some(({ heedsMisses }) => !heedsMisses) && <p className="hint">{notCountedNote}</p>}
      <Order blocks={orderBlocks(ranges, title)} />
      <Movers blocks={moverBlocks(ranges, title)} hasPlaces={first === null} />
      {fanned !== undefined && (
        <>
          <h3>残る借金の移り変わり</h3>
          <FanChoice ranges={ranges} chosen={fanned.way} id={choice} onChoose={setChosen} />
          <RangeFan way={fanned} />
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

/** 何がいちばん動かすか, and what to find out next. */
function Movers({ blocks, hasPlaces }: { readonly blocks: readonly Block[]; readonly hasPlaces: boolean }) {
  return blocks
    .filter((block) => block.kind !== 'table' || block.isFolded !== true)
    .map((block, index) => <SectionBlock key={index} block={hasPlaces ? block : blockWithoutPlaces(block)} under="" />)
}

/** The same and more as tables, made when they are asked for. */
function Tables({ plan, ranges }: Pick<DrawnProps, 'plan' | 'ranges'>) {
  const [isOpen, setIsOpen] = useState(false)
  const section = useMemo(() => (isOpen ? rangesSection(ranges, plan) : null), [isOpen, ranges, plan])
  const toggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setIsOpen(currentTarget.open)
  return (
    <details className="fold range-tables" onToggle={toggle}>
      <summary>幅を表で見る（想定とその出どころも）</summary>
      {section?.blocks.map((block, index) => (
        <SectionBlock key={index} block={block} under={section.title} />
      ))}
    </details>
  )
}
