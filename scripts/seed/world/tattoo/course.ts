import type { Course } from '../lecture.ts'
import { circles } from './circles.ts'
import { clean } from './clean.ts'
import { depth } from './depth.ts'
import { dots } from './dots.ts'
import { healing } from './healing.ts'
import { letters } from './letters.ts'
import { longLines } from './longLines.ts'
import { machine } from './machine.ts'
import { needles } from './needles.ts'
import { oneStem } from './oneStem.ts'
import { readingSkin } from './readingSkin.ts'
import { stencil } from './stencil.ts'
import { theLine } from './theLine.ts'
import { wings } from './wings.ts'

export const tattoo: Course = {
  slug: 'fine-line-tattooing',
  title: 'Fine-line tattooing',
  summary:
    'From the first steady line on paper to a finished piece on skin: needle, depth, shading ' +
    'and hygiene, with every exercise looked at by a mentor.',
  teacher: 'ines-carvalho',
  cover: 'fine-line',
  language: 'en',
  lectureOrder: 'sequential',
  lectures: [
    theLine,
    readingSkin,
    needles,
    machine,
    clean,
    depth,
    longLines,
    circles,
    dots,
    oneStem,
    wings,
    stencil,
    letters,
    healing,
  ],
}
