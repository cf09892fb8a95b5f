/**
 * What stands on most pages, brought by all of them: less than two kilobytes, and one request where there would be six. Elements of
 * few pages come with their component.
 */
import './busyForm.ts'
import './codeFromLink.ts'
import './countUp.ts'
import './offlinePage.ts'
import './ownFace.ts'
import './passwordField.ts'
import './sideScroller.ts'
import './visitorBasket.ts'
