import { type Day, day, type Month, monthOf, month as monthText } from '#base/day.ts'
import { least, type Yen, yen, zeroYen } from '#base/yen.ts'
import { countFact, dayFact, monthFact, orNull, yenFact } from '#law/facts.ts'
import { NotCovered, type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'child-support-lien'

/** 令和6年法律第33号. Divorces from this day bear statutory support, instalments from its month the lien. */
const lawSince = day('2026-04-01')
const lienSince = monthText('2026-04')

/** 令和7年法務省令第56号, for each child and month. */
const lienPerChild = 80_000
const statutoryPerChild = 20_000

/** 養育費の先取特権・法定養育費. What is due for one month, and how much of it is paid before ordinary creditors. */
export const childSupportLien = rule({
  id,
  title: '養育費の先取特権と法定養育費',
  citations: [cite('民法', '306条3号・308条の2・766条の3'), cite('令和7年法務省令第56号', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    children: countFact('請求の対象になる子の人数', 'count', { from: 1, to: 1000 }),
    agreedMonthly: { ...orNull(yenFact('取り決めた月額（子全員の分。取り決めがなければ空）')), otherwise: null },
    divorcedOn: { ...orNull(dayFact('離婚の日（取り決めがないときに要る）')), otherwise: null },
    month: monthFact('何月分か'),
  },
  answers: { due: 'その月分の養育費', lien: 'うち先取特権が付く額' },
  find({ children, agreedMonthly, divorcedOn, month }) {
    const due = agreedMonthly ?? statutorySupport(children, divorcedOn, month)
    const cap = month >= lienSince ? yen(lienPerChild * children) : zeroYen
    return { due, lien: least(due, cap), cap }
  },
  explain({ due, lien, cap }, { children, agreedMonthly, month }) {
    return [
      step('子の人数', children, 'count'),
      step('何月分か', month),
      step(
        agreedMonthly === null
          ? 'その月分の法定養育費（子1人につき月2万円。2026年4月1日からの離婚だけ）'
          : 'その月分の養育費（取り決めた月額）',
        due,
      ),
      step('先取特権が付く額の上限（子1人につき月8万円。2026年4月分から）', cap),
      step('先取特権が付く額（上の二つの少ない方）', lien),
    ]
  },
  notes({ due, lien }, { agreedMonthly }) {
    return [
      ...(lien > 0 ? [lienEffect] : []),
      ...(agreedMonthly === null ? withoutAgreement(due) : []),
      note('caution', '破産の免責を受けても、養育費はなくなりません。'),
    ]
  },
})

const lienEffect = note(
  'caution',
  '先取特権が付く額は、取り決めの書面などがあれば判決がなくても差し押さえられ、給料などからほかの債権者より先に払われます。家計では先に見ておいてください。',
)
const mayRefuse = note(
  'caution',
  '払う力がないか、払うと暮らしが著しく苦しくなることを証明すれば、法定養育費の全部か一部を断れます（766条の3第1項ただし書）。家庭裁判所で額を決めることもできます。',
)
const noneIsNotFree = note(
  'caution',
  '0円は、法定養育費がないという意味です。話し合いや家庭裁判所で養育費が決まると、その額を払うことになります。',
)

const lastMonth = note(
  'caution',
  '子が成年に達する月と、途中で取り決めや審判があった月は日割りになり、ここでは扱っていません。',
)

function withoutAgreement(due: Yen): readonly Note[] {
  return due > 0 ? [mayRefuse, lastMonth] : [noneIsNotFree]
}

/** 766条の3. By the month, for divorces since the law; the month of the divorce itself is reckoned by days (2項). */
function statutorySupport(children: number, divorcedOn: Day | null, month: Month): Yen {
  if (divorcedOn === null) {
    throw new NotCovered(id, null, '取り決めがないときは、離婚の日（divorcedOn）が要ります')
  }
  const divorceMonth = monthOf(divorcedOn)
  if (divorcedOn < lawSince || month < divorceMonth) return zeroYen
  if (month === divorceMonth) {
    throw new NotCovered(id, divorcedOn, '離婚した月の法定養育費は日割りになり、扱っていません')
  }
  return yen(statutoryPerChild * children)
}
