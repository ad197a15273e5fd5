/** Units of measure as newspapers write them: plural English name -> kind and the forms that stand behind a number. */
import type { FigureKind } from '../types.js'

/** What a unit's word stands for. `part` is the share of a smaller unit that may follow ("5 ft 2 in"). */
export interface Unit {
  readonly unit: string
  readonly kind: FigureKind
}

/** Kind -> plural name -> forms: names in small letters (words joined by "-"), then after `|` abbreviations as written. */
const table: readonly (readonly [FigureKind, string, string, string?])[] = [
  ['percent', 'percent', 'percent percents per-cent per-cents percentage percentages pct pc', '% ％ ﹪'],
  ['points', 'points', 'point points'],
  [
    'points',
    'percentage points',
    'percentage-point percentage-points percent-point percent-points per-cent-points %-points'
  ],
  ['points', 'basis points', 'basis-point basis-points', 'bps bp'],
  ['length', 'millimetres', 'millimetre millimetres millimeter millimeters', 'mm'],
  ['length', 'centimetres', 'centimetre centimetres centimeter centimeters', 'cm'],
  ['length', 'decimetres', 'decimetre decimetres decimeter decimeters', 'dm'],
  ['length', 'metres', 'metre metres meter meters', 'm'],
  ['length', 'kilometres', 'kilometre kilometres kilometer kilometers kms', 'km kms Km KM'],
  ['length', 'picometres', 'picometre picometres picometer picometers'],
  ['length', 'hectometres', 'hectometre hectometres hectometer hectometers'],
  ['volume', 'cups', 'cup cups'],
  ['volume', 'gills', 'gill gills'],
  ['volume', 'pecks', 'peck pecks'],
  ['weight', 'hundredweight', 'hundredweight hundredweights cwt'],
  ['weight', 'grains', 'grain grains'],
  ['weight', 'quintals', 'quintal quintals'],
  ['length', 'astronomical units', 'astronomical-unit astronomical-units'],
  ['length', 'parsecs', 'parsec parsecs'],
  ['volume', 'hogsheads', 'hogshead hogsheads'],
  ['weight', 'pennyweights', 'pennyweight pennyweights'],
  ['energy', 'British thermal units', 'british-thermal-unit british-thermal-units btu btus', 'BTU Btu BTUs'],
  ['energy', 'electronvolts', 'electronvolt electronvolts electron-volts', 'eV'],
  ['power', 'milliwatts', 'milliwatt milliwatts', 'mW'],
  ['speed', 'centimetres per second', 'centimetres-per-second centimeters-per-second', 'cm/s'],
  ['speed', 'metres per hour', 'metres-per-hour meters-per-hour metres-an-hour meters-an-hour'],
  ['speed', 'feet per minute', 'feet-per-minute feet-a-minute'],
  ['data', 'kilobits per second', 'kilobits-per-second', 'kbps Kbps'],
  ['temperature', 'degrees Rankine', 'degrees-rankine degree-rankine rankine'],
  ['angle', 'radians', 'radian radians'],
  ['length', 'micrometres', 'micrometre micrometres micrometer micrometers micron microns', 'μm µm'],
  ['length', 'nanometres', 'nanometre nanometres nanometer nanometers', 'nm'],
  ['length', 'inches', 'inch inches', '″'],
  ['length', 'feet', 'foot feet', 'ft ft. ′'],
  ['length', 'yards', 'yard yards', 'yd yds'],
  ['length', 'miles', 'mile miles', 'mi'],
  ['length', 'nautical miles', 'nautical-mile nautical-miles', 'nmi'],
  ['length', 'light years', 'light-year light-years lightyear lightyears'],
  ['length', 'fathoms', 'fathom fathoms'],
  ['length', 'furlongs', 'furlong furlongs'],
  [
    'area',
    'square kilometres',
    'square-kilometre square-kilometres square-kilometer square-kilometers square-km square-kms sq-km sq-kilometers sq-kilometres sq.-km',
    'km² km2 sqkm'
  ],
  [
    'area',
    'square metres',
    'square-metre square-metres square-meter square-meters square-m sq-m sq-metres sq-meters sq.-m',
    'm² m2 sqm'
  ],
  [
    'area',
    'square centimetres',
    'square-centimetre square-centimetres square-centimeter square-centimeters sq-cm',
    'cm² cm2'
  ],
  ['area', 'square millimetres', 'square-millimetre square-millimetres square-millimeter square-millimeters', 'mm²'],
  ['area', 'square miles', 'square-mile square-miles sq-mi sq-miles sq-mile sq.-miles sq.-mi', 'mi²'],
  ['area', 'square feet', 'square-foot square-feet sq-ft sq-feet sq.-ft sq.-ft. sq-foot', 'ft² ft2 sqft'],
  ['area', 'square yards', 'square-yard square-yards sq-yd sq-yards', 'yd²'],
  ['area', 'square inches', 'square-inch square-inches sq-in', 'in²'],
  ['area', 'hectares', 'hectare hectares', 'ha'],
  ['area', 'acres', 'acre acres'],
  ['volume', 'millilitres', 'millilitre millilitres milliliter milliliters', 'ml mL ML'],
  ['volume', 'centilitres', 'centilitre centilitres centiliter centiliters', 'cl'],
  ['volume', 'decilitres', 'decilitre decilitres deciliter deciliters', 'dl'],
  ['volume', 'litres', 'litre litres liter liters', 'l L'],
  ['volume', 'hectolitres', 'hectolitre hectolitres hectoliter hectoliters', 'hl'],
  ['volume', 'gallons', 'gallon gallons gal gals us-gallons imperial-gallons'],
  ['volume', 'quarts', 'quart quarts'],
  ['volume', 'pints', 'pint pints'],
  ['volume', 'fluid ounces', 'fluid-ounce fluid-ounces fl-oz fl.-oz.'],
  ['volume', 'teaspoons', 'teaspoon teaspoons tsp tsps'],
  ['volume', 'tablespoons', 'tablespoon tablespoons tbsp tbsps'],
  ['volume', 'barrels', 'barrel barrels', 'bbl bbls'],
  ['volume', 'bushels', 'bushel bushels'],
  ['volume', 'cubic metres', 'cubic-metre cubic-metres cubic-meter cubic-meters cu-m', 'm³ m3 cbm bcm'],
  ['volume', 'cubic kilometres', 'cubic-kilometre cubic-kilometres cubic-kilometer cubic-kilometers', 'km³'],
  [
    'volume',
    'cubic centimetres',
    'cubic-centimetre cubic-centimetres cubic-centimeter cubic-centimeters cubic-centimetre',
    'cm³ cc'
  ],
  ['volume', 'cubic feet', 'cubic-foot cubic-feet cu-ft cu.-ft cu.-ft. cubic-ft', 'ft³'],
  ['volume', 'cubic yards', 'cubic-yard cubic-yards'],
  ['volume', 'cubic inches', 'cubic-inch cubic-inches'],
  ['volume', 'cubic miles', 'cubic-mile cubic-miles'],
  ['volume', 'acre-feet', 'acre-foot acre-feet'],
  ['weight', 'milligrams', 'milligram milligrams milligramme milligrammes', 'mg'],
  ['weight', 'micrograms', 'microgram micrograms', 'μg µg mcg'],
  ['weight', 'grams', 'gram grams gramme grammes', 'g'],
  ['weight', 'kilograms', 'kilogram kilograms kilogramme kilogrammes kilo kilos', 'kg kgs Kg KG'],
  ['weight', 'tonnes', 'tonne tonnes metric-ton metric-tons metric-tonnes metric-tonne', 'mt'],
  ['weight', 'tons', 'ton tons short-tons long-tons short-ton long-ton gross-tons', 't'],
  ['weight', 'kilotons', 'kiloton kilotons kilotonne kilotonnes', 'kt'],
  ['weight', 'megatons', 'megaton megatons megatonne megatonnes', 'Mt'],
  ['weight', 'gigatons', 'gigaton gigatons gigatonne gigatonnes', 'Gt'],
  ['weight', 'pounds', 'lb lbs', 'lb lbs lb. lbs.'],
  ['weight', 'ounces', 'ounce ounces troy-ounces troy-ounce', 'oz oz.'],
  ['weight', 'stone', 'stone'],
  ['weight', 'carats', 'carat carats'],
  [
    'speed',
    'kilometres per hour',
    'kilometres-per-hour kilometers-per-hour kilometres-an-hour kilometers-an-hour kilometer-per-hour kilometre-per-hour km-per-hour km-an-hour kms-per-hour kilometres-hour kilometers-hour',
    'km/h kmh kph kmph km/hr kmh.'
  ],
  ['speed', 'miles per hour', 'miles-per-hour miles-an-hour mile-per-hour mile-an-hour miles/hour', 'mph mi/h MPH'],
  [
    'speed',
    'metres per second',
    'metres-per-second meters-per-second metre-per-second meter-per-second metres-a-second meters-a-second',
    'm/s'
  ],
  [
    'speed',
    'kilometres per second',
    'kilometres-per-second kilometers-per-second kilometres-a-second kilometers-a-second km-per-second',
    'km/s'
  ],
  ['speed', 'miles per second', 'miles-per-second miles-a-second'],
  ['speed', 'feet per second', 'feet-per-second feet-a-second foot-per-second', 'ft/s fps'],
  ['speed', 'knots', 'knot knots', 'kn kt. kts'],
  ['power', 'watts', 'watt watts', 'W'],
  ['power', 'kilowatts', 'kilowatt kilowatts', 'kW KW'],
  ['power', 'megawatts', 'megawatt megawatts', 'MW'],
  ['power', 'gigawatts', 'gigawatt gigawatts', 'GW'],
  ['power', 'terawatts', 'terawatt terawatts', 'TW'],
  ['power', 'horsepower', 'horsepower horse-power brake-horsepower', 'hp bhp HP'],
  ['energy', 'joules', 'joule joules', 'J'],
  ['energy', 'kilojoules', 'kilojoule kilojoules', 'kJ'],
  ['energy', 'megajoules', 'megajoule megajoules', 'MJ'],
  ['energy', 'kilowatt-hours', 'kilowatt-hour kilowatt-hours', 'kWh kwh KWh'],
  ['energy', 'megawatt-hours', 'megawatt-hour megawatt-hours', 'MWh'],
  ['energy', 'gigawatt-hours', 'gigawatt-hour gigawatt-hours', 'GWh'],
  ['energy', 'terawatt-hours', 'terawatt-hour terawatt-hours', 'TWh'],
  ['energy', 'calories', 'calorie calories', 'cal'],
  ['energy', 'kilocalories', 'kilocalorie kilocalories', 'kcal'],
  ['data', 'bits', 'bit bits'],
  ['data', 'kilobits', 'kilobit kilobits', 'kbit'],
  ['data', 'megabits', 'megabit megabits', 'Mb Mbit'],
  ['data', 'gigabits', 'gigabit gigabits', 'Gb Gbit'],
  ['data', 'bytes', 'byte bytes'],
  ['data', 'kilobytes', 'kilobyte kilobytes', 'kB KB kb'],
  ['data', 'megabytes', 'megabyte megabytes', 'MB mb'],
  ['data', 'gigabytes', 'gigabyte gigabytes', 'GB gb'],
  ['data', 'gibibytes', 'gibibyte gibibytes', 'GiB'],
  ['data', 'mebibytes', 'mebibyte mebibytes', 'MiB'],
  ['data', 'zettabytes', 'zettabyte zettabytes', 'ZB'],
  ['data', 'gigabytes per second', 'gigabytes-per-second gigabytes-a-second', 'GB/s'],
  ['data', 'megabytes per second', 'megabytes-per-second megabytes-a-second', 'MB/s'],
  ['data', 'terabytes', 'terabyte terabytes', 'TB tb'],
  ['data', 'petabytes', 'petabyte petabytes', 'PB'],
  ['data', 'exabytes', 'exabyte exabytes', 'EB'],
  ['data', 'megabits per second', 'megabits-per-second megabits-a-second', 'Mbps Mbit/s Mb/s mbps'],
  ['data', 'gigabits per second', 'gigabits-per-second gigabits-a-second', 'Gbps Gbit/s gbps'],
  [
    'temperature',
    'degrees Celsius',
    'degree-celsius degrees-celsius degrees-celcius degree-celcius deg-celsius degrees-centigrade degree-centigrade degrees-centigrate celsius in-celsius celcius centigrade centigrate deg-c degrees-c degree-c deg.-c',
    '°C °c ℃ ºC C c'
  ],
  [
    'temperature',
    'degrees Fahrenheit',
    'degree-fahrenheit degrees-fahrenheit degrees-farenheit degree-farenheit deg-fahrenheit degrees-f degree-f deg-f fahrenheit in-fahrenheit farenheit deg.-f',
    '°F °f ℉ ºF F f'
  ],
  ['temperature', 'kelvins', 'kelvin kelvins degrees-kelvin degree-kelvin deg-k', '°K'],
  ['temperature', 'degrees', 'degree degrees deg', '° º'],
  ['duration', 'seconds', 'second seconds sec secs', 's'],
  ['duration', 'milliseconds', 'millisecond milliseconds', 'ms'],
  ['duration', 'minutes', 'minute minutes min mins'],
  ['duration', 'hours', 'hour hours hr hrs', 'h'],
  ['duration', 'days', 'day days'],
  ['duration', 'nights', 'night nights'],
  ['duration', 'weeks', 'week weeks fortnights'],
  ['duration', 'months', 'month months'],
  ['duration', 'quarters', 'consecutive-quarters'],
  ['duration', 'years', 'year years yr yrs'],
  ['duration', 'decades', 'decade decades'],
  ['duration', 'centuries', 'century centuries'],
  ['age', 'years', 'years-old year-old years-of-age year-olds yo y.o. yrs-old year-of-age yr-old years-young', 'y/o'],
  ['age', 'months', 'months-old month-old months-of-age month-olds month-of-age'],
  ['age', 'weeks', 'weeks-old week-old weeks-of-age week-of-age'],
  ['age', 'days', 'days-old day-old days-of-age day-of-age'],
  ['age', 'hours', 'hours-old hour-old']
]

const prefixes = 'pico nano micro milli centi deci deca deka hecto kilo mega giga tera peta exa'.split(' ')
/** Kind, ending of the plural name, and the forms that take a metric prefix. */
const prefixed: readonly (readonly [FigureKind, string, string])[] = [
  ['length', 'metres', 'metre metres meter meters'],
  ['weight', 'grams', 'gram grams gramme grammes'],
  ['weight', 'tonnes', 'tonne tonnes'],
  ['volume', 'litres', 'litre litres liter liters'],
  ['energy', 'joules', 'joule joules'],
  ['energy', 'watt-hours', 'watt-hour watt-hours'],
  ['power', 'watts', 'watt watts'],
  ['data', 'bits', 'bit bits'],
  ['data', 'bytes', 'byte bytes']
]

/** Every metric prefix before every unit that takes one, and squares and cubes of lengths. */
function metricRows(): [string, Unit][] {
  const rows = prefixed.flatMap(([kind, unit, forms]) =>
    prefixes.flatMap((prefix) =>
      forms
        .split(' ')
        .map((form): [string, Unit] => [prefix + form, { unit: prefix.replace('deka', 'deca') + unit, kind }])
    )
  )
  const lengths = rows.filter(([, { kind }]) => kind === 'length')
  return [
    ...rows,
    ...lengths.map(([form, { unit }]): [string, Unit] => [`square-${form}`, { unit: `square ${unit}`, kind: 'area' }]),
    ...lengths.map(([form, { unit }]): [string, Unit] => [`cubic-${form}`, { unit: `cubic ${unit}`, kind: 'volume' }])
  ]
}

/** A name in small letters, words joined by "-" -> its unit. */
export const unitWords: ReadonlyMap<string, Unit> = new Map([
  ...metricRows(),
  ...table.flatMap(([kind, unit, words]) => words.split(' ').map((word): [string, Unit] => [word, { unit, kind }]))
])

/** An abbreviation or sign as written -> its unit. */
export const unitSigns: ReadonlyMap<string, Unit> = new Map(
  table.flatMap(([kind, unit, , signs = '']) => signs.split(' ').map((sign): [string, Unit] => [sign, { unit, kind }]))
)
