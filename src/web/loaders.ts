import { keeping } from './parts/loaded.tsx'

/** 質問の部屋の部分. Loaded behind the first screen. */
export const loadRooms = keeping(() => import('./rooms/rooms.ts'))

/** 規定の部分. Loaded by the pages of law alone. */
export const loadLaw = keeping(() => import('./law/law-rooms.ts'))

/** わきの部屋の部分. Keeping, settings and the plain pages: loaded last, before anybody asks for them. */
export const loadAside = keeping(() => import('./aside.ts'))

/** ふりがなの部分. Loaded when readings are first switched on. */
export const loadRuby = keeping(() => import('./ruby/ruby.ts'))
