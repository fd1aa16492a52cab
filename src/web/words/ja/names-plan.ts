import type { OpenWay } from '#assessment/road/last-days.ts'
import { type StageId, stageTitles } from '#assessment/road/stage.ts'
import type { NotToSell } from '#assessment/ways/not-to-sell.ts'
import type { WayStatus } from '#assessment/ways/states.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { payingReasons, wayReasons } from '#interview/first-ways.table.ts'
import { stageWords } from '#interview/stage-words.table.ts'
import { statusWords } from '#report/words.ts'

/** 見通しに出る名. Null where the plan itself says it in the language of the page. */
export interface PlanNames {
  readonly stages: Readonly<Record<StageId, { readonly title: string; readonly text: string }>>
  /** The titles of the ways. */
  readonly ways: Readonly<Record<WayId, string>>
  readonly reasons: Readonly<Record<WayId, string>>
  /** While all is still paid, where it differs. */
  readonly payingReasons: Partial<Readonly<Record<WayId, string>>>
  readonly statuses: Readonly<Record<WayStatus, string>>
  /** What must be done by a last day. */
  readonly lastDays: Readonly<Record<OpenWay, string>> | null
  readonly notToSell: Readonly<Record<NotToSell['id'], string>> | null
  readonly asks: Readonly<Record<'nothingYet' | 'openingUnset' | 'subrogationUnknown' | 'letter', string>> | null
}

// The keys of a constant table.
const stages = Object.keys(stageTitles) as readonly StageId[]

/** 見通しに出る名. As the plan and its tables write them. */
export const planNames: PlanNames = {
  // Every stage is there, for the keys are those of the titles.
  stages: Object.fromEntries(
    stages.map((id) => [id, { title: stageTitles[id], text: stageWords[id] }]),
  ) as PlanNames['stages'],
  ways: {
    'keep-paying': 'そのまま払い続ける',
    reschedule: '返済条件の変更（リスケジュール）',
    'voluntary-sale': '任意売却（債権者の同意をもらって売る）',
    leaseback: 'リースバック（売って借りて住み続ける）',
    'family-sale': '親族間売買（家族に買ってもらう）',
    auction: '競売（裁判所が売る）',
    instalments: '残債を分割で払う',
    'servicer-settlement': '債権回収会社（サービサー）と一括で和解する',
    'voluntary-arrangement': '任意整理',
    'special-conciliation': '特定調停',
    'individual-rehabilitation': '個人再生（家を残さない形）',
    'individual-rehabilitation-home-loan': '個人再生で家を残す（住宅資金特別条項）',
    bankruptcy: '自己破産',
    prescription: '消滅時効を使う（援用）',
    'inheritance-renunciation': '相続放棄',
  },
  reasons: wayReasons,
  payingReasons,
  statuses: statusWords,
  lastDays: null,
  notToSell: null,
  asks: null,
}
