/** The bot of the test school. Imported first, it is set before the config is read. */
export const bot = {
  token: '4242424:a-bot-that-only-tests-ever-use',
  name: 'test_school_bot',
  secret: 'a-secret-that-only-tests-ever-use',
}

process.env.TELEGRAM_BOT_TOKEN = bot.token
process.env.TELEGRAM_BOT_NAME = bot.name
process.env.TELEGRAM_WEBHOOK_SECRET = bot.secret
