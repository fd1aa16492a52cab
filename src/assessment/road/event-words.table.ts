import type { Event } from '#matter/matter.ts'

/** 段階を示す出来事の言葉. */
export const eventWords: Partial<Record<Event['kind'], string>> = {
  auctionPetition: '競売の申立て',
  commencementOrder: '競売の開始決定',
  siteInspection: '現況調査',
  bidOpening: '開札',
  salePermission: '売却許可決定',
  pricePaid: '買受人の代金納付',
  distribution: '配当',
  deliveryOrder: '引渡命令',
  lawsuit: '裁判の始まり',
}
