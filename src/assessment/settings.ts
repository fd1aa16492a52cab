import { yen } from '#base/yen.ts'
import { type CreditorNorm, creditorNorms, type NormKind } from '#law/creditor-norms.ts'
import { type SettingValues, settings } from '#law/settings.ts'
import type { Matter } from '#matter/matter.ts'

/** The settings of one matter: its own values where it has them, else the defaults. */
export function settingsOf(matter: Matter): SettingValues {
  const own = matter.settings ?? {}
  return {
    auctionCorrectionPercent: own.auctionCorrectionPercent ?? settings.auctionCorrectionPercent.standard,
    auctionPricePercent: own.auctionPricePercent ?? settings.auctionPricePercent.standard,
    auctionCost: own.auctionCost ?? settings.auctionCost.standard,
    agencyScrivenerPer: own.agencyScrivenerPer ?? settings.agencyScrivenerPer.standard,
    arrangementInstalments: own.arrangementInstalments ?? settings.arrangementInstalments.standard,
    insolvencyMonths: own.insolvencyMonths ?? settings.insolvencyMonths.standard,
    municipalityReleasePercent: own.municipalityReleasePercent ?? settings.municipalityReleasePercent.standard,
    withdrawalCourtDays: own.withdrawalCourtDays ?? settings.withdrawalCourtDays.standard,
    discountPercent: own.discountPercent ?? settings.discountPercent.standard,
    stopPercents: own.stopPercents ?? settings.stopPercents.standard,
    settlementOpeningPercent: own.settlementOpeningPercent ?? settings.settlementOpeningPercent.standard,
    instalments: own.instalments?.map(yen) ?? settings.instalments.standard,
  }
}

/** 債権者の基準. The norm of one kind of creditor: the matter's own figures where it has them, else the defaults. */
export function normOf(matter: Matter, kind: NormKind): CreditorNorm {
  const { standard } = creditorNorms[kind]
  const own = matter.settings?.creditorNorms?.[kind] ?? {}
  return {
    releaseMost: {
      second: own.releaseMost?.second ?? standard.releaseMost.second,
      third: own.releaseMost?.third ?? standard.releaseMost.third,
      later: own.releaseMost?.later ?? standard.releaseMost.later,
    },
    releasePercent: own.releasePercent ?? standard.releasePercent,
    juniorTaxMost: own.juniorTaxMost ?? standard.juniorTaxMost,
    movingMost: own.movingMost ?? standard.movingMost,
    scrivenerMost: own.scrivenerMost ?? standard.scrivenerMost,
    estateSharePercent: own.estateSharePercent ?? standard.estateSharePercent,
    paysStamp: own.paysStamp ?? standard.paysStamp,
    paysLateFees: own.paysLateFees ?? standard.paysLateFees,
  }
}

/** Whether somebody has stated a figure of a creditor's norm in the matter: it then binds, and is not only a yardstick. */
export function isOwnNorm(matter: Matter, kind: NormKind, field: keyof CreditorNorm): boolean {
  const own = matter.settings?.creditorNorms?.[kind]?.[field]
  return own !== null && own !== undefined
}
