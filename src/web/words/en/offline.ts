/** 新しい版の言葉. The line that tells of a newer version of the page, in English. */
export const offline = {
  newVersion:
    'There is a newer version of this page. Switch to it when you have finished what you are doing: the page loads again, and what you have not saved is gone. There is no hurry.',
  takeNewVersion: 'Switch to the new version',
}
