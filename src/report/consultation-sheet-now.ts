import { isKnown } from '#assessment/known.ts'
import type { Plan } from '#assessment/plan.ts'
import { cameOn } from '#assessment/road/happenings.ts'
import type { StageId } from '#assessment/road/stage.ts'
import { type Day, daysBetween, type Month } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Letter, Matter } from '#matter/matter.ts'
import { toldDayWords } from '#matter/month-only.ts'
import {
  articleOf,
  factColumns,
  notAsked,
  type SheetSection,
  sheetRow,
  sheetSection,
  told,
} from './consultation-sheet-parts.ts'
import { causeWords, personRoleWords, relationWords } from './consultation-sheet-words.ts'
import { shown } from './report.ts'

/** 段階の欄. Where the household stands, since when, and why the income fell. */
export function stageRows({ stage, on }: Plan, matter: Matter): SheetSection {
  const { loans, budget, letters } = matter
  const { title, since } = stage.value
  const [loan] = loans ?? []
  const from = since === null ? lossUnknown(stage.value.id, letters, on) : `（${dayWords(since)}から）`
  const missed = told(loan?.firstMissedMonth, monthWords)
  const paid = told(loan?.lastPaidOn, (day) => toldDayWords(matter, loan?.id ?? '', 'lastPaidOn', day))
  const fall = budget?.incomeFall
  const why = told(fall, ({ cause, since: began, until }) => {
    const days = [
      isKnown(began) ? `${dayWords(began)}から` : '',
      isKnown(until) ? `${dayWords(until)}まで続く見込み` : '',
    ]
    return `${told(cause, (one) => causeWords[one])}。${days.join('')}`
  })
  return sheetSection(
    {
      ...{ id: 'stage', title: 'いまの段階', columns: factColumns, least: 4 },
      rows: [
        sheetRow('段階', '段階', shown(`${title}${from}`, stage)),
        sheetRow('滞納の始まり', '滞納の始まり', `最初に払えなかった月：${missed}／最後に払った日：${paid}`),
        sheetRow('収入の減少', '収入が減った事情', why),
      ],
    },
    2,
  )
}

/** 喪失の日が分からない. The demand to the guarantor alone shows that the whole is due. */
function lossUnknown(stage: StageId, letters: Matter['letters'], on: Day): string {
  const came = (letters ?? []).find((letter) => letter.kind === 'guarantee-demand' && (cameOn(letter) ?? on) <= on)
  return stage === 'accelerated' && came !== undefined
    ? '（保証人への請求書が届いた。期限の利益を失った日は未確認）'
    : ''
}

function monthWords(month: Month): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}

/** 人の欄. Each person with the place in the family, the part in the matter and what can be asked. */
export function peopleRows({ personViews, personDebts }: Plan, { people }: Matter): SheetSection {
  const rows = personViews.map(({ person, name, roles }) => {
    const facts = people?.find(({ id }) => id === person)
    const days = [
      isKnown(facts?.guaranteedOn) ? `保証 ${dayWords(facts.guaranteedOn)}` : '',
      isKnown(facts?.bornOn) ? `生年月日 ${dayWords(facts.bornOn)}` : '',
      isKnown(facts?.divorcedOn) ? `離婚 ${dayWords(facts.divorcedOn)}` : '',
      isKnown(facts?.diedOn) ? `死亡 ${dayWords(facts.diedOn)}` : '',
    ].filter((words) => words !== '')
    const total = personDebts.find((debt) => debt.person === person)?.total
    return sheetRow(
      name,
      name,
      told(facts?.relation, (relation) => relationWords[relation]),
      roles.length === 0 ? '—' : roles.map((role) => personRoleWords[role]).join('、'),
      days.length === 0 ? '—' : days.join('／'),
      total === undefined ? '—' : shown(yenWords(total.value), total),
    )
  })
  return sheetSection(
    {
      ...{ id: 'people', title: '関係する人', rows, least: 4 },
      columns: [
        { title: '人', width: 11 },
        { title: '続柄', width: 8 },
        { title: '立場', width: 16 },
        { title: '保証の日・生年月日・離婚・死亡', width: 18 },
        { title: 'ローンで請求されうる額', width: 12 },
      ],
      note: rows.length > 0 ? '' : `家族・連帯債務者・保証人：${told(people, () => 'なし')}`,
    },
    3,
  )
}

/** 手紙の欄. The latest first. */
export function letterRows(matter: Matter): SheetSection {
  const { letters } = matter
  const key = (letter: Letter) => cameOn(letter) ?? ''
  const sorted = (letters ?? []).toSorted((a, b) => (key(a) > key(b) ? -1 : key(a) < key(b) ? 1 : 0))
  const rows = sorted.map((letter) => {
    const { title } = letterKinds[letter.kind]
    return sheetRow(
      title,
      title,
      told(letter.receivedOn, (day) => toldDayWords(matter, letter.id, 'receivedOn', day)),
      printedWords(letter),
    )
  })
  return sheetSection(
    {
      ...{ id: 'letters', title: '届いた手紙', rows, least: 3 },
      columns: [
        { title: '手紙', width: 17 },
        { title: '受け取った日', width: 12 },
        { title: '書かれた日・額', width: 36 },
      ],
      note: rows.length > 0 ? '' : told(letters, () => 'なし'),
    },
    3,
  )
}

function printedWords(letter: Letter): string {
  const isPublic = letter.kind === 'tax-sale-notice'
  const days: readonly (readonly [string, Day | null | undefined])[] = [
    ['期限', letter.deadlineOn],
    [isPublic ? '公売の日' : '開札', letter.openingOn],
    [isPublic ? '売却決定の日' : '売却決定期日', letter.saleDecisionOn],
    ['入札の初日', letter.bidFrom],
    ['入札の末日', letter.bidTo],
  ]
  const words = days.flatMap(([label, on]) => (on === undefined ? [] : [`${label}：${told(on, dayWords)}`]))
  const price = isKnown(letter.standardPrice) ? [`売却基準価額：${yenWords(letter.standardPrice)}`] : []
  const claimed = letter.claimedAmount === undefined ? [] : [`請求額：${told(letter.claimedAmount, yenWords)}`]
  const all = [...words, ...claimed, ...price]
  return all.length === 0 ? notAsked : all.join('／')
}

/** 期限. One day of the plan by which something must be done. */
export interface SheetDay {
  readonly id: string
  readonly title: string
  readonly on: Day
  readonly safeOn: Day
  readonly isHard: boolean
  readonly passed: boolean
  readonly finding: Finding<unknown>
}

/** Every deadline of the plan: those ahead first, of them those of the law, then by day. */
export function sheetDays({ deadlines, personViews, enforcement }: Plan): readonly SheetDay[] {
  const own = deadlines.map(({ id, title, day, safeOn, kind, passed }) => ({
    ...{ id, title, on: day.value, safeOn, isHard: kind === 'statute', passed, finding: day },
  }))
  const ofPeople = personViews.flatMap(({ name, decisions }) =>
    decisions.map(({ id, title, on, safeOn, passed, finding }) => ({
      ...{ id, title: `${name}：${title}`, on, safeOn, isHard: true, passed, finding },
    })),
  )
  const remedies = (enforcement?.remedies ?? []).flatMap(({ id, letter, title, by, passed, finding }) =>
    by === null
      ? []
      : [
          {
            id: `${id}-${letter ?? ''}`,
            title,
            on: by,
            safeOn: by,
            isHard: articleOf(finding) !== null,
            passed,
            finding,
          },
        ],
  )
  const key = ({ passed, isHard, on, id }: SheetDay) => `${passed ? 1 : 0}${isHard ? 0 : 1} ${on} ${id}`
  return [...own, ...ofPeople, ...remedies].toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** 期限の欄. With the article that fixes it, or the letter that prints it. */
export function deadlineRows(plan: Plan): SheetSection {
  const rows = sheetDays(plan).map(({ title, on, safeOn, isHard, passed, finding }) => {
    const left = daysBetween(plan.on, on)
    return sheetRow(
      title,
      title,
      shown(dayWords(on), finding),
      safeOn < on ? dayWords(safeOn) : '同じ日',
      passed ? '過ぎている' : left === 0 ? '今日' : `あと${left}日`,
      isHard ? (articleOf(finding) ?? '法律') : '手紙に書かれた日',
    )
  })
  return sheetSection(
    {
      ...{ id: 'deadlines', title: '期限（法律の期限が先、近い順）', rows, least: 5 },
      columns: [
        { title: '何の期限か', width: 20 },
        { title: '最後の日', width: 11.5 },
        { title: '安全な日', width: 11.5 },
        { title: '残り', width: 7 },
        { title: '根拠', width: 15 },
      ],
      note: rows.length > 0 ? '' : '日の決まった期限は、まだ見つかっていません（手紙の日が未確認のことがあります）。',
    },
    2,
  )
}
