import type { Plan } from '#assessment/plan.ts'
import { laneBlocks } from '#report/plan-road.ts'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { useWidth } from '#web/parts/use-width.ts'
import { SectionBlock } from '#web/section-blocks.tsx'
import { dayWordsIn } from '#web/words/format.ts'
import { roadWords } from '#web/words/road.ts'
import { type Language, useLanguage, useWords } from '#web/words/words.ts'
import { RoadAcross } from './road-across.tsx'
import { RoadDown } from './road-down.tsx'
import { RoadLegend } from './road-mark.tsx'
import { type DrawnRoad, drawnRoad } from './road-stops.ts'

/** From this width (48rem) the road runs from left to right. */
const wide = 48 * 16 - 32

/** 道のりの図. The road as a picture, and below it the same and more as tables. */
export function RoadChart({ plan }: { readonly plan: Plan }) {
  const { ref, width } = useWidth()
  const language = useLanguage()
  const words = useWords(roadWords)
  const road = drawnRoad(plan, language)
  if (road === null) return null
  const kinds = road.stops.map(({ kind }) => kind)
  const label = labelOf(road, language)
  return (
    <div className="road-chart">
      <p className="hint">
        {road.isIfStopped ? words.ifStopped : words.ifNothing}
        {words.mainOnly}
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
        <summary>{words.asTable}</summary>
        <InJapanese>
          {laneBlocks(plan).map((block, index) => (
            <SectionBlock key={index} block={block} under={words.asTable} />
          ))}
        </InJapanese>
      </details>
    </div>
  )
}

/** The picture in words, for whoever hears it: today, and each stop with its day. */
function labelOf({ on, stops }: DrawnRoad, language: Language): string {
  const words = roadWords[language]
  const told = stops.map(({ title, when }) => words.stop(title, when)).join(words.between)
  return words.label(dayWordsIn(language, on), told)
}
