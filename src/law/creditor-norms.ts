import { type Yen, yen } from '#base/yen.ts'
import type { Setting } from './settings.ts'

/** 控除費用の基準. What a first creditor lets be taken from the price of a voluntary sale. Practice, not law: everything is discretionary. */
export interface CreditorNorm {
  /** 抹消承諾料（ハンコ代）の上限, by the rank of the junior. */
  readonly releaseMost: { readonly second: Yen; readonly third: Yen; readonly later: Yen }
  /** Release money is never more than this part of the junior's remaining principal. */
  readonly releasePercent: number
  /** 後れる税の差押えの解除: at most this, and never more than a year of the property's taxes. */
  readonly juniorTaxMost: Yen
  readonly movingMost: Yen
  /** 司法書士報酬: per claim or parcel; null where no ceiling is known. */
  readonly scrivenerMost: Yen | null
  /** 破産財団組入額: at most this part of the price. */
  readonly estateSharePercent: number
  readonly paysStamp: boolean
  /** 管理費の遅延損害金・駐車場代. */
  readonly paysLateFees: boolean
}

/** 債権者の種類. Who holds the first mortgage when the home is sold. */
export type NormKind = 'agency' | 'guaranteeCompany' | 'creditGuaranteeAssociation' | 'servicer' | 'lender'

const agencyTable: CreditorNorm = {
  releaseMost: { second: yen(300_000), third: yen(200_000), later: yen(100_000) },
  releasePercent: 10,
  juniorTaxMost: yen(100_000),
  movingMost: yen(300_000),
  scrivenerMost: yen(10_000),
  estateSharePercent: 3,
  paysStamp: false,
  paysLateFees: false,
}

// 公表された基準はない (private-creditor-difference): the agency's figures as a yardstick, more open on stamps, the scrivener and the estate.
const privateYardstick: CreditorNorm = {
  ...agencyTable,
  scrivenerMost: null,
  estateSharePercent: 5,
  paysStamp: true,
}

const privateSource =
  '公表された基準はなく、機構の表にならうことが多い（実務家の説明）。引越費用は10万〜30万円、破産財団組入れは3〜5%が多い。https://saimu4.com/ninbai/14539/ ・ https://mbp-japan.com/tokyo/taisei-kikaku/column/1338851'

function privately(label: string): Setting<CreditorNorm> {
  return { label, standard: privateYardstick, source: privateSource, confidence: 'one-source' }
}

/** Every norm with its default. A matter may override each figure under `settings.creditorNorms`. */
export const creditorNorms: Readonly<Record<NormKind, Setting<CreditorNorm>>> = {
  agency: {
    label: '住宅金融支援機構の控除費用の基準',
    standard: agencyTable,
    source:
      '仲介業者が公表している機構の表（2012〜2023年。2026年の扱いは確かめていない）。http://ninbaicreator.com/2012/05/25/427/ ・ https://saimu4.com/ninbai/16691',
    confidence: 'several',
  },
  guaranteeCompany: privately('保証会社の控除費用の目安'),
  creditGuaranteeAssociation: privately('信用保証協会の控除費用の目安'),
  servicer: privately('債権回収会社の控除費用の目安'),
  lender: privately('金融機関の控除費用の目安'),
}
