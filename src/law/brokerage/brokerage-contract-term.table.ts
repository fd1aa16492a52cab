/**
 * 媒介契約の三つの型. 宅地建物取引業法34条の2第3項から第5項まで・第9項, 同法施行規則15条の10, both as in force on 2026-04-01:
 * the longest term (longer is cut to it), how often the broker reports, and within how many days, its days off not
 * counted, it registers the home with 指定流通機構 (REINS). null: the law asks for nothing.
 */
export const mediationContracts = {
  general: { name: '一般媒介契約', longestMonths: null, reportDays: null, reinsDays: null },
  exclusive: { name: '専任媒介契約', longestMonths: 3, reportDays: 14, reinsDays: 7 },
  'sole-exclusive': { name: '専属専任媒介契約', longestMonths: 3, reportDays: 7, reinsDays: 5 },
} as const

export const mediationContractTypes = ['general', 'exclusive', 'sole-exclusive'] as const
