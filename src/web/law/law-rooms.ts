/** 規定の部屋. What the pages of law load, apart from the rooms of a matter. */
export { LawList } from './law-list.tsx'
export { LawRoom } from './law-room.tsx'
