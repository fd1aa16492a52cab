import { yen } from '#base/yen.ts'
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
    withdrawalCourtDays: own.withdrawalCourtDays ?? settings.withdrawalCourtDays.standard,
    instalments: own.instalments?.map(yen) ?? settings.instalments.standard,
  }
}
