/** What the tab shows of each room, in English. */
export const titles = {
  brand: 'Navi',
  start: 'Start',
  step: 'Step',
  lost: 'No such page',
  rooms: {
    file: 'Files',
    law: 'Rules',
    keep: 'Keep',
    set: 'Display',
    guide: 'Guide',
    plan: 'Outlook',
    list: 'Questions',
    check: 'Check',
    papers: 'Papers',
    sheet: 'Summary',
    new: 'Changes',
  },
}
