// Degrees that a posting speaks of and asks of nobody: what somebody learns or has learnt, teaches, or whom one works for.

import { pattern } from '../text/pattern.ts'

/** Who still learns has no degree yet. */
const learning = pattern('i')`
  \b(?:tuition|scholarships?|bursar(?:y|ies)|enrol+ed (?:in|at|as)
    |(?:earn|complete) your |study(?:ing)? (?:for|towards)
    |pursuing an? |(?:currently|actively) (?:pursuing|studying|working towards?)
    |(?:undergraduate|university|college|final[- ]year) students?|immatrikuliert|eingeschrieben
    |matriculad[oa]s?|cursando)\b
`

/** "Your colleagues, who hold PhDs", "our founders": what others have learnt. */
const ofOthers =
  /\b(?:team members?|colleagues|our team|the team|founders?|founded|ex-\p{L}+|led by|alongside)\b[^.;]{0,80}\bph\.?\s?d|团队[^。；]{0,40}(?:来自|成员|拥有|具有)[^。；]{0,60}(?:博士|硕士)/iu

/** "Some teaching at Master's level": what one teaches, and a "teaching qualification at Master's level" is none. */
const taught = pattern('i')`
  \b(?:teach(?:ing|es)?|lectur(?:e|ing)|supervis(?:e|ing|ion)|instruct(?:ing|ion)?)\b
  (?:(?!degree|qualif|educat|graduate of|diploma|certific|licen[cs])[^.;\n]){0,60}? (?:at|in
    |on) (?:the |our )?(?:(?:bachelor|master|undergraduate|graduate|postgraduate|doctoral
      |ph\.?d)['’]?s?['’]?[ ,/]{1,2}(?:(?:and|or|&) )?){1,4}(?:level|program)
`

/** "Counsel students for MBA admissions", "Beratung von Studierenden im Bachelor": what those learn whom one works for. */
const served = pattern('giu')`
  (?<!\p{L})(?:counsel|advis|tutor|mentor|supervis|support|guid|coach|beratung|beraten|betreu|unterricht|begleit|encadr|accompagn
    |enseign|conseil|atenci[oó]n|atender|clases|orientar|apoio|aulas|begeleid|opiek|undervis)\p{L}*
  [ ][^.;\n]{0,50}?(?<!\p{L})(?:students?|pupils?|studierende\p{L}*|schüler\p{L}*|étudiante?s?|élèves|alumn[oa]s?
    |estudiantes|estudantes|alunos|studenti|studentów|studenter|studenten|leerlingen|elever)(?!\p{L})[^.;,\n]{0,60}
`

/** Whether a text is about what somebody still learns. */
export function isLearning(text: string): boolean {
  return learning.test(text)
}

/** Whether a sentence is about what others have learnt, or somebody still learns. */
export function isOfOthers(sentence: string): boolean {
  return isLearning(sentence) || ofOthers.test(sentence)
}

/** A sentence without what is taught in it, and to whom. */
export function withoutTaught(sentence: string): string {
  return sentence.replace(taught, '').replace(served, '')
}
