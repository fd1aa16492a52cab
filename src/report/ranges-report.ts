import type { Plan } from '#assessment/plan.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { grouped } from '#base/words.ts'
import type { Ranges } from '#simulation/ranges.ts'
import { assumptionBlocks } from './ranges-assumptions.ts'
import { doubtBlocks, moverBlocks, orderBlocks } from './ranges-doubts.ts'
import { wayBlocks } from './ranges-ways.ts'
import { pointNote } from './ranges-words.ts'
import type { Block, Section } from './report.ts'

/** 幅のある見通し. What chance makes of each way, with its doubts apart; none is ranked before another. */
export function rangesSection(ranges: Ranges, { on, ways }: Pick<Plan, 'on' | 'ways'>): Section {
  const title = (id: WayId) => ways.find((way) => way.id === id)?.title ?? id
  const blocks: readonly Block[] =
    ranges.ways.length === 0
      ? [{ kind: 'text', text: '幅を計算できる道がありません。理由は、下の表にあります。' }]
      : [
          ...openingBlocks(ranges),
          ...wayBlocks(ranges),
          ...doubtBlocks(ranges),
          ...orderBlocks(ranges, title),
          ...moverBlocks(ranges, title),
        ]
  return {
    id: 'ranges',
    title: '幅のある見通し',
    blocks: [...blocks, ...assumptionBlocks(ranges, on, title)].filter(
      (block) => block.kind !== 'table' || block.rows.length > 0,
    ),
  }
}

function openingBlocks({ paths, seed, ways, isWhole }: Ranges): readonly Block[] {
  return [
    {
      kind: 'text',
      text: `値段・時間・収入などのゆれを入れて、${grouped(paths)}通りの10年を計算しました（乱数の種 ${seed}）。約束ではありません。`,
    },
    {
      kind: 'text',
      text: `${pointNote}「±」の後ろと「誤差」は計算の誤差で、計算の回数に限りがあるためのずれです。順番は、よい・悪いの順ではありません。`,
    },
    ...(ways.some(({ way }) => way === 'leaseback')
      ? [{ kind: 'text', text: '家を売った後の家賃は、リースバックのときだけ、払う額に入っています。' } as const]
      : []),
    ...(isWhole ? [] : [{ kind: 'text', text: 'まだ計算の途中です。' } as const]),
  ]
}
