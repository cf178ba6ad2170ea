/** The door of the desk. */
export const signIn = {
  title: 'Sign in to the desk',
  lead: 'The desk shows you who could use a kind word today. It is for you and your team.',
  key: 'Owner key',
  keyHint: 'It stands in the settings of your server. It goes there once; this page does not keep it.',
  keyMissing: 'Type or paste your owner key first.',
  enter: 'Sign in',
  demo: 'Open the desk of the demo',
  demoHint: 'This is the demo: no key is needed. Everything here is made up.',
  again: 'You were signed out after a while. What you typed is still here.',
  failures: {
    wrong_key: 'That key is not the one. Look it up in the settings of your server and try again.',
    too_often: 'There were several tries in a short time. Wait a minute, then try again.',
    no_answer: 'The desk did not hear back. Check the connection, then try again.',
  },
};
