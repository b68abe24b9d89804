// What a text says a name is: "Works is a maker of lamps", "Marlow is a mid-sized town".

const noCompany =
  '(?:[\\p{L}-]+ ){0,3}(?:city|town|region|country|language|library|framework|programme|job board|ville|ciudad|stadt|cidade|città|stad)(?!\\p{L})'
const isOne =
  '(?:is|are|ist|est|es|è|é) (?:an?|the|one|eine?|der|die|das|une?|la|le|el|una|uma|um|il|een|de|het) '

/** Whether a text says what a name is. */
export function isToldOf(name: string, text: string): boolean {
  return says(name, isOne).test(text)
}

/** Whether it says that it is a town, or another thing that hires nobody. */
export function isToldAsPlace(name: string, text: string): boolean {
  return says(name, `${isOne}${noCompany}`).test(text)
}

function says(name: string, what: string): RegExp {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(name)} ${what}`, 'u')
}
