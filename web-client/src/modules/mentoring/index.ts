export { MentoringNotice } from './pairs/MentoringNotice'
