import type { Plan } from '#assessment/plan.ts'
import { dayWords } from '#base/words.ts'
import { laneBlocks } from '#report/plan-road.ts'
import { useWidth } from '#web/parts/use-width.ts'
import { SectionBlock } from '#web/section-blocks.tsx'
import { RoadAcross } from './road-across.tsx'
import { RoadDown } from './road-down.tsx'
import { RoadLegend } from './road-mark.tsx'
import { type DrawnRoad, drawnRoad } from './road-stops.ts'

/** From this width (48rem) the road runs from left to right. */
const wide = 48 * 16 - 32

/** 道のりの図. The road as a picture, and below it the same and more as tables. */
export function RoadChart({ plan }: { readonly plan: Plan }) {
  const { ref, width } = useWidth()
  const road = drawnRoad(plan)
  if (road === null) return null
  const kinds = road.stops.map(({ kind }) => kind)
  const label = labelOf(road)
  return (
    <div className="road-chart">
      <p className="hint">
        {road.isIfStopped ? '次の返済から払えなくなったときの目安です。' : '何もしないで進んだときの目安です。'}
        主な節目だけを描いています。
      </p>
      <div ref={ref}>
        {width >= wide ? (
          <RoadAcross road={road} width={width} label={label} />
        ) : (
          <RoadDown road={road} width={width} label={label} />
        )}
      </div>
      <RoadLegend kinds={kinds} />
      <details className="fold">
        <summary>道のりを表で見る</summary>
        {laneBlocks(plan).map((block, index) => (
          <SectionBlock key={index} block={block} under="道のりを表で見る" />
        ))}
      </details>
    </div>
  )
}

/** The picture in words, for whoever hears it: today, and each stop with its day. */
function labelOf({ on, stops }: DrawnRoad): string {
  const words = stops.map(({ title, when }) => `${title}、${when}`).join('。')
  return `これからの道のりの図。今日は${dayWords(on)}。${words}。くわしくは下の表にあります。`
}
