type Course = 'tattoo' | 'french'

/** What students write beside the photographs they hand in. */
export const comments: Record<Course, readonly string[]> = {
  tattoo: [
    'Second sheet is from this morning, before coffee. I think it shows.',
    'Lines towards me are fine. Lines to the right look like a seismograph.',
    'I counted to eight as you said. At five I always want to hurry.',
    'My little finger slides now instead of jumping. First time!',
    'Sorry for the tea stain in the corner. It is part of the composition.',
    'I did thirty, hated them, and did thirty more. These are the second thirty.',
    'The moon in the middle is the roundest, because I did not care about it.',
    'Done on the kitchen table with two children underneath it. Please be kind.',
    'I used a 0.4 because my 0.3 died halfway. Is that all right?',
    'Whip shading is the hard one for me: my strokes end in hooks.',
    'I walked round the table for the circles, like you wrote. My neighbour asked if I was well.',
    'The third leaf from the bottom is the only one I would sign.',
    'Photographed at the window at noon; the shadow on the left is my head.',
    'I broke the symmetry at the left feeler. Can you see it?',
    'My friend liked placement two, I liked placement one. We are still friends.',
    'The practice skin moves under my hand. Do you tape it at all four corners?',
  ],
  french: [
    'I read it aloud twice. The second time my flatmate answered.',
    'Is it “je me suis rappelé de” or without “de”? My colleagues disagree.',
    'I wrote it on the train, so the handwriting is on line 13.',
    'The bows under the liaisons are green, the silent letters red.',
    'I am not sure about line nine. It sounded right, but I no longer trust that.',
    'All prices are invented, but I would open this café.',
    'I struck out so many sounds that little is left. Is it too much?',
    'My grandmother says nobody has said “certes” since 1962.',
    'Imparfait everywhere at first, then I put the cat in, and it became passé composé.',
    'Seventy-five took me four attempts. I have left them all in.',
    'I wrote “on” nineteen times. It felt lazy, and then it felt French.',
    'Please do not look at the crossed-out part at the bottom. That was my shopping list.',
    'The dialogue with the baker really happened, except that I was wittier here.',
    'Voici ma page ! J’ai mis deux heures, mais je suis contente.',
    'I have drawn the map of Kharkiv’s metro. It has three lines too.',
    'Can one say “n’importe quoi” to a cat?',
  ],
}

/** What a mentor says when a homework is approved. */
export const praise: Record<Course, readonly string[]> = {
  tattoo: [
    'Look at lines 19 to 24: same pressure from end to end. You stopped thinking there. More of that. Approved.',
    'Your joints are invisible; I had to look for the tracing. Go on to the circles.',
    'The second sheet is a different person’s. Keep both, and look at them again in a month.',
    'Lovely restraint. You left a third of the shell white, and it shines because of it.',
    'The stem has a gesture, and it survived the inking. That is rarer than you think.',
    'Clean table, clear zones, and the sharps box within reach. I would sit down in your chair.',
    'You turned the sheet for the left arc, I can tell. Exactly right.',
    'Good chart, and your note on the 3RL (“for what I would whisper”) I shall steal.',
    'The notch in the hind wing does it. It might fly. Approved with pleasure.',
    'Even spacing, open loops, and the e will still be an e in twenty years. Well done.',
    'Row three, 7.5 volts: there it is. Remember the note the machine sang in that row.',
    'Placement two, for the reason you gave. You have learned to see the body before the drawing.',
  ],
  french: [
    'Très bien ! Both dialogues sound like people. Your baker is a little too polite for Paris, but I would like to meet her.',
    'All twelve tied correctly, and you left “et” alone every time. Bravo.',
    'Nineteen times “on”, and not one “nous” too many. Parfait.',
    'I would like a “tarte aux nuages” at 6,40, please. The rest is correct as well.',
    'The cat comes in exactly where the passé composé should. You have understood the whole thing.',
    'Soixante-dix-sept in one go, and no et in 81. You may now dictate your telephone number.',
    'You let the e fall before the ne, as it should be. It sounds like you, not like a costume.',
    'I followed your map and arrived. “C’est tout droit” is in the right place, twice.',
    'One small thing: “j’ai descendu la poubelle”. All else is excellent. Continue !',
    'What a nice hand you write. And “bref” is a perfect ending.',
  ],
}

/** What a mentor says when a homework is returned: what is there, and what to do next time. */
export const advice: Record<Course, readonly string[]> = {
  tattoo: [
    'The lines begin well and slow down in the last 2 cm. Look past the end dot, at the edge of the sheet, and do one page more.',
    'I see four strokes where there should be one. No mending this time: thirty lines, each drawn once, the bad ones too.',
    'Your circles are eggs that lean to the right, all of them. Good news, since it is one mistake: turn the sheet a quarter for each arc.',
    'The photograph is too dark to judge the widths. Daylight, from straight above, no flash. The drawing looks promising.',
    'The grey goes from black to black. Leave the last third empty on purpose, then build towards it.',
    'Dots in rows. Aim for the middle of the largest gap, always, and turn the sheet upside down after each minute.',
    'All the leaves face us. Turn two of them on edge and hide one behind the stem; the rest may stay as it is.',
    'The joints show as little knots. Lift while you are still moving, and overlap the two thin ends by 3 mm.',
    'On your table the clean and the used side cross at the paper towels. Move them to the left, and draw the zones again.',
    'The loops of the e and the a will close in five years. Same word, 2 mm higher, loops more open.',
    'Both wings are traced from the same half, but the body is off the fold. Begin with the axis, in blue, and hang everything on it.',
  ],
  french: [
    'You wrote “vous” to the friend and “tu” to the baker. Exchange them, and add a goodbye to both.',
    'You tied “et” three times: un café et‿un thé. Never after et. Mark all the ets in red first, then do the page again.',
    'Lovely story, but it is imparfait from first to last, so nothing ever happens. Find the five places with “and then”, and change those.',
    'Prices in words, please, not only in figures. It is the seventies that I want to see.',
    'You dropped “pas” and kept “ne”: it has to be the other way round. Read the five examples once more, then do lines 8 to 14.',
    'The page is cut off on the right, I lose the ends of the lines. Photograph it once more, nothing else is wrong.',
    'Être or avoir: lines 3, 7 and 12. Draw the house with its doors beside the text and check each verb against it.',
    'The way is clear, but you used no direction. Name the last station of each line, as it stands on the platform.',
  ],
}
