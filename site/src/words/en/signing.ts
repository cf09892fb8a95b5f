/** Signing in and out, making an account, and finding the way back to one. */
export const signing = {
  signIn: {
    title: 'Sign in',
    about: 'Good to see you. Your place is as you left it.',
    newPasswordSet: 'Your new password is set. Sign in with it.',
    button: 'Sign in',
    busy: 'Signing in…',
    forgot: 'I forgot my password',
    noAccount: 'I have no account yet',
  },
  signOut: {
    title: 'Sign out',
    about: 'On this device only. Everything you did stays as it is.',
    button: 'Sign out',
    busy: 'Signing out…',
    stay: 'I would rather stay',
  },
  register: {
    title: 'Make an account',
    open: 'A few lines, and there is a place for you.',
    byCode:
      'The access code from your mail is your invitation. If you have none yet, [choose a plan].',
    button: 'Make my account',
    name: 'Your name',
    nameHint: 'As your mentor is to call you.',
    emailHint: 'We write to it when there is something to tell you.',
    haveAccount: 'I have an account already',
    question: 'I have no code, and a question',
  },
  redeem: {
    title: 'Use an access code',
    about: (email: string) => `It opens its courses in your account, ${email}.`,
    button: 'Open the courses',
    busy: 'Opening…',
  },
  forgot: {
    title: 'A new password',
    about:
      'It happens to everyone. Tell us your address and we send you a code to choose a new one.',
    button: 'Send me a code',
    busy: 'Sending…',
    haveCode: 'I have a code already',
    back: 'Back to sign in',
    sentTitle: 'Look into your mail',
    sentAbout:
      'If there is an account for this address, a code of six digits is on its way to it, and to your Telegram if you have linked it. It is good for fifteen minutes.',
    again: 'Nothing came: ask again',
  },
  reset: {
    title: 'Choose a new password',
    about:
      'With the code we sent you. Afterwards you are signed out wherever you were signed in before.',
    code: 'Code',
    codeHint: 'The six digits from our message.',
    button: 'Set the new password',
    busy: 'Setting it…',
    another: 'I need another code',
  },
}

export type SigningWords = typeof signing
