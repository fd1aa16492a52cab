/** わきの部屋. Keeping and export, the settings of the display, and the plain pages. */
export { GuideRoom } from './guide/guide-room.tsx'
export { Autosave } from './keep/autosave.tsx'
export { KeepRoom } from './keep/keep-room.tsx'
export { SettingsRoom } from './shell/settings-room.tsx'
