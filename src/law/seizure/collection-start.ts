import { addDays } from '#base/day.ts'
import { dayFact, oneOf, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 155条2項. Pay and the like, without maintenance among the claims. */
  readonly payWaitDays: number
  /** 155条1項. */
  readonly otherWaitDays: number
}

const claimNames = {
  wage: '給料・賞与',
  retirement: '退職手当',
  annuity: '私的な年金など、生計のために続けて受ける給付',
  deposit: '預金',
  other: 'その他の債権',
} as const

type ClaimKind = keyof typeof claimNames

const payKinds: readonly ClaimKind[] = ['wage', 'retirement', 'annuity']

/** 取立権の発生. The first day on which a creditor may collect what it has seized. */
export const collectionStart = rule({
  id: 'collection-start',
  title: '取立権の発生日',
  citations: [cite('民事執行法', '152条・155条1項・2項'), cite('民法', '140条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    servedOnDebtor: dayFact('差押命令が債務者に届いた日'),
    // Object.keys types its result as bare text; the keys are those of the table.
    claimKind: oneOf(Object.keys(claimNames) as ClaimKind[], '差し押さえられたもの'),
    includesMaintenance: yesNo('債権者の請求に、養育費や婚姻費用などの扶養の請求が含まれる', { otherwise: false }),
  },
  answers: { collectableFrom: '債権者が取り立てられる最初の日' },
  decidedBy: 'servedOnDebtor',
  versions: { '2020-04-01': { by: '令和元年法律第2号', payWaitDays: 28, otherWaitDays: 7 } },
  find({ servedOnDebtor, claimKind, includesMaintenance }, { payWaitDays, otherWaitDays }: Terms) {
    const waitDays = payKinds.includes(claimKind) && !includesMaintenance ? payWaitDays : otherWaitDays
    return { collectableFrom: addDays(servedOnDebtor, waitDays + 1), waitDays }
  },
  explain({ collectableFrom, waitDays }, { servedOnDebtor, claimKind, includesMaintenance }) {
    return [
      step('差押命令が債務者に届いた日（数えない）', servedOnDebtor),
      step('差し押さえられたもの', claimNames[claimKind]),
      step('扶養の請求が含まれるか', includesMaintenance ? '含まれる' : '含まれない'),
      step('待つ日数', waitDays, 'days'),
      step('待つ日数の末日（休日でも動かさない）', addDays(collectableFrom, -1)),
      step('債権者が取り立てられる最初の日', collectableFrom),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '暮らしが立たないときは、取り立てられる前に、差押えの範囲を変えるよう裁判所に申し立ててください（民事執行法153条）。',
      ),
      note(
        'doubt',
        '待つ日数の末日が休日のときも延びないと読みました。延びるとする読み方なら、取り立てられる日は次の平日の翌日まで遅くなります。早い方の日に備えてください。',
      ),
      note('caution', '2020年3月31日までに申し立てられた差押えは、給料などでも待つ日数は7日です。'),
    ]
  },
})
