/**
 * Countries with their people's adjectives and capitals, US states, regions and large cities. Own list, from general knowledge.
 */

export interface Country {
  readonly name: string
  /** "Chinese": what belongs to it. */
  readonly demonyms: readonly string[]
  /** Where its government sits; also used for the government itself ("Moscow said"). */
  readonly capital: string | null
  readonly otherNames: readonly string[]
}

/** name | demonyms, | capital | other names, */
const rows: readonly string[] = (
  'Afghanistan|Afghan|Kabul;Albania|Albanian|Tirana;Algeria|Algerian|Algiers;Andorra|Andorran|Andorra la Vella;Angola|Angolan|Luanda;'
  + "Antigua and Barbuda|Antiguan|St. John's|Antigua;Argentina|Argentine,Argentinian|Buenos Aires;Armenia|Armenian|Yerevan;"
  + 'Australia|Australian,Aussie|Canberra;Austria|Austrian|Vienna;Azerbaijan|Azerbaijani,Azeri|Baku;Bahamas|Bahamian|Nassau;'
  + 'Bahrain|Bahraini|Manama;Bangladesh|Bangladeshi|Dhaka;Barbados|Barbadian|Bridgetown;Belarus|Belarusian,Belarussian|Minsk;'
  + 'Belgium|Belgian|Brussels;Belize|Belizean|Belmopan;Benin|Beninese|Porto-Novo;Bhutan|Bhutanese|Thimphu;Bolivia|Bolivian|La Paz;'
  + 'Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia;Botswana|Botswanan|Gaborone;Brazil|Brazilian|Brasilia|Brasil;Brunei|Bruneian|Bandar Seri Begawan;'
  + 'Bulgaria|Bulgarian|Sofia;Burkina Faso|Burkinabe|Ouagadougou;Burundi|Burundian|Bujumbura;Cambodia|Cambodian|Phnom Penh;'
  + "Cameroon|Cameroonian|Yaounde;Canada|Canadian|Ottawa;Cape Verde|Cape Verdean|Praia;Central African Republic||Bangui;Chad|Chadian|N'Djamena;"
  + "Chile|Chilean|Santiago;China|Chinese|Beijing|People's Republic of China,Peking;Colombia|Colombian|Bogota|;Comoros|Comorian|Moroni;"
  + 'Congo|Congolese|Kinshasa|DR Congo,DRC,Democratic Republic of Congo,Democratic Republic of the Congo,Republic of Congo,Brazzaville;'
  + 'Costa Rica|Costa Rican|San Jose;Croatia|Croatian,Croat|Zagreb;Cuba|Cuban|Havana;Cyprus|Cypriot|Nicosia;'
  + 'Czech Republic|Czech|Prague|Czechia;Denmark|Danish|Copenhagen;Djibouti|Djiboutian|;Dominica||Roseau;Dominican Republic|Dominican|Santo Domingo;'
  + 'East Timor|Timorese|Dili|Timor-Leste;Ecuador|Ecuadorian,Ecuadorean|Quito;Egypt|Egyptian|Cairo;El Salvador|Salvadoran,Salvadorean|San Salvador;'
  + 'Equatorial Guinea||Malabo;Eritrea|Eritrean|Asmara;Estonia|Estonian|Tallinn;Eswatini|Swazi|Mbabane|Swaziland;Ethiopia|Ethiopian|Addis Ababa;'
  + 'Fiji|Fijian|Suva;Finland|Finnish|Helsinki;France|French|Paris;Gabon|Gabonese|Libreville;Gambia|Gambian|Banjul;Georgia|Georgian|Tbilisi;'
  + 'Germany|German|Berlin;Ghana|Ghanaian|Accra;Greece|Greek|Athens;Greenland|Greenlandic|Nuuk;Grenada|Grenadian|;Guatemala|Guatemalan|;Guinea|Guinean|Conakry;'
  + 'Guinea-Bissau||Bissau;Guyana|Guyanese|Georgetown;Haiti|Haitian|Port-au-Prince;Honduras|Honduran|Tegucigalpa;Hong Kong|Hong Konger|;'
  + 'Hungary|Hungarian|Budapest;Iceland|Icelandic|Reykjavik;India|Indian|New Delhi|Delhi;Indonesia|Indonesian|Jakarta;'
  + 'Iran|Iranian|Tehran|Teheran,Islamic Republic,Persia;Iraq|Iraqi|Baghdad;Ireland|Irish|Dublin|Republic of Ireland;Israel|Israeli|Jerusalem|Tel Aviv;'
  + "Italy|Italian|Rome;Ivory Coast|Ivorian|Yamoussoukro|Cote d'Ivoire,Côte d'Ivoire,Abidjan;Jamaica|Jamaican|Kingston;Japan|Japanese|Tokyo;"
  + 'Jordan|Jordanian|Amman;Kazakhstan|Kazakh,Kazakhstani|Astana|Nur-Sultan;Kenya|Kenyan|Nairobi;Kiribati||Tarawa;Kosovo|Kosovan,Kosovar|Pristina;'
  + 'Kuwait|Kuwaiti|Kuwait City;Kyrgyzstan|Kyrgyz|Bishkek;Laos|Laotian,Lao|Vientiane;Latvia|Latvian|Riga;Lebanon|Lebanese|Beirut;'
  + 'Lesotho||Maseru;Liberia|Liberian|Monrovia;Libya|Libyan|Tripoli;Liechtenstein||Vaduz;Lithuania|Lithuanian|Vilnius;Luxembourg|Luxembourgish|;'
  + 'Madagascar|Malagasy|Antananarivo;Malawi|Malawian|Lilongwe;Malaysia|Malaysian|Kuala Lumpur;Maldives|Maldivian|;Mali|Malian|Bamako;'
  + 'Malta|Maltese|Valletta;Mauritania|Mauritanian|Nouakchott;Mauritius|Mauritian|Port Louis;Mexico|Mexican|Mexico City;'
  + 'Moldova|Moldovan|Chisinau;Monaco|Monegasque|;Mongolia|Mongolian|Ulaanbaatar|Ulan Bator;Montenegro|Montenegrin|Podgorica;Morocco|Moroccan|Rabat;'
  + 'Mozambique|Mozambican|Maputo;Myanmar|Burmese|Naypyidaw|Burma;Namibia|Namibian|Windhoek;Nepal|Nepalese,Nepali|Kathmandu;'
  + 'Netherlands|Dutch|The Hague|Holland,Amsterdam;New Zealand|New Zealander,Kiwi|Wellington;Nicaragua|Nicaraguan|Managua;Niger|Nigerien|Niamey;'
  + 'Nigeria|Nigerian|Abuja;North Korea|North Korean|Pyongyang;North Macedonia|Macedonian|Skopje|Macedonia;Norway|Norwegian|Oslo;Oman|Omani|Muscat;'
  + 'Pakistan|Pakistani|Islamabad;Palestine|Palestinian|Ramallah|Palestinian Territories;Panama|Panamanian|Panama City;Papua New Guinea|Papuan|Port Moresby;'
  + 'Paraguay|Paraguayan|Asuncion;Peru|Peruvian|Lima;Philippines|Philippine,Filipino|Manila;Poland|Polish|Warsaw;Portugal|Portuguese|Lisbon;'
  + 'Puerto Rico|Puerto Rican|San Juan;Qatar|Qatari|Doha;Romania|Romanian|Bucharest;Russia|Russian|Moscow|Russian Federation;Rwanda|Rwandan|Kigali;'
  + 'Samoa|Samoan|Apia;San Marino||;Saudi Arabia|Saudi,Saudi Arabian|Riyadh;Senegal|Senegalese|Dakar;Serbia|Serbian,Serb|Belgrade;Seychelles||;'
  + 'Sierra Leone|Sierra Leonean|Freetown;Singapore|Singaporean|;Slovakia|Slovak,Slovakian|Bratislava;Slovenia|Slovenian,Slovene|Ljubljana;'
  + 'Solomon Islands||Honiara;Somalia|Somali|Mogadishu;Somaliland||Hargeisa;South Africa|South African|Pretoria;South Korea|South Korean,Korean|Seoul|Korea;'
  + 'South Sudan|South Sudanese|Juba;Spain|Spanish|Madrid;Sri Lanka|Sri Lankan|Colombo;Sudan|Sudanese|Khartoum;Suriname|Surinamese|Paramaribo;'
  + 'Sweden|Swedish|Stockholm;Switzerland|Swiss|Bern|Berne;Syria|Syrian|Damascus;Taiwan|Taiwanese|Taipei;Tajikistan|Tajik|Dushanbe;'
  + 'Tanzania|Tanzanian|Dodoma;Thailand|Thai|Bangkok;Tibet|Tibetan|Lhasa;Togo|Togolese|Lome;Tonga|Tongan|;Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad;'
  + 'Tunisia|Tunisian|Tunis;Turkey|Turkish|Ankara|Turkiye,Türkiye;Turkmenistan|Turkmen|Ashgabat;Tuvalu||Funafuti;Uganda|Ugandan|Kampala;'
  + 'Ukraine|Ukrainian|Kyiv|Kiev;United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.,Emirates;'
  + 'United Kingdom|British|London|UK,U.K.,Britain,Great Britain;United States|American,US,U.S.|Washington|US,U.S.,USA,U.S.A.,America,United States of America;'
  + 'Uruguay|Uruguayan|Montevideo;Uzbekistan|Uzbek|Tashkent;Vanuatu||Port Vila;Vatican|Vatican|Vatican City|Holy See;Venezuela|Venezuelan|Caracas;'
  + "Vietnam|Vietnamese|Hanoi;Yemen|Yemeni|Sanaa|Sana'a;Zambia|Zambian|Lusaka;Zimbabwe|Zimbabwean|Harare;England|English|;Scotland|Scottish|Edinburgh;Wales|Welsh|Cardiff;"
  + 'Northern Ireland|Northern Irish|Belfast;Soviet Union|Soviet||USSR;Yugoslavia|Yugoslav|;European Union|European,EU|Brussels|EU,E.U.,Europe'
).split(';')

export const countries: readonly Country[] = rows.map((row) => {
  const [name = '', demonyms = '', capital = '', others = ''] = row.split('|')
  return { name, demonyms: listOf(demonyms), capital: capital || null, otherNames: listOf(others) }
})

export const usStates: readonly string[] = (
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,'
  + 'Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,'
  + 'New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,'
  + 'Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Puerto Rico,District of Columbia'
).split(',')

/** Cities, provinces, regions, waters beside capitals. */
const otherPlaces: readonly string[] = (
  'Shanghai,Hangzhou,Shenzhen,Guangzhou,Wuhan,Chongqing,Tianjin,Nanjing,Chengdu,Xinjiang,Guangdong,Sichuan,Hubei,Hunan,Henan,Hebei,Shandong,Yunnan,Macau,Macao,'
  + 'Osaka,Kyoto,Hiroshima,Nagasaki,Fukushima,Okinawa,Hokkaido,Sapporo,Yokohama,Busan,Incheon,Mumbai,Kolkata,Chennai,Bangalore,Bengaluru,Hyderabad,Gujarat,'
  + 'Kashmir,Punjab,Kerala,Assam,Bihar,Uttar Pradesh,Maharashtra,Karachi,Lahore,Peshawar,Balochistan,Sindh,Rawalpindi,Kandahar,Herat,Helmand,Chittagong,Yangon,Rangoon,'
  + 'Rakhine,Mandalay,Bali,Java,Sumatra,Aceh,Papua,Sulawesi,Mindanao,Luzon,Davao,Cebu,Penang,Sabah,Sarawak,Phuket,Ho Chi Minh City,Saigon,Da Nang,Sydney,Melbourne,Brisbane,'
  + 'Perth,Adelaide,Queensland,New South Wales,Tasmania,Darwin,Auckland,Christchurch,Istanbul,Izmir,Idlib,Aleppo,Homs,Raqqa,Latakia,Mosul,Basra,Kirkuk,Erbil,Fallujah,Anbar,Kurdistan,'
  + 'Gaza,Gaza City,Gaza Strip,West Bank,Hebron,Haifa,Golan Heights,Rafah,Khan Younis,Nablus,Jenin,Bethlehem,East Jerusalem,Mecca,Medina,Jeddah,Dubai,Sharjah,Aden,Hodeidah,Benghazi,'
  + 'Alexandria,Sinai,Darfur,Casablanca,Marrakesh,Lagos,Kano,Borno,Mombasa,Johannesburg,Cape Town,Durban,Soweto,Goma,Tigray,St. Petersburg,St Petersburg,Saint Petersburg,'
  + 'Siberia,Chechnya,Dagestan,Crimea,Sevastopol,Donetsk,Luhansk,Donbas,Donbass,Kharkiv,Kherson,Mariupol,Odesa,Odessa,Lviv,Zaporizhzhia,Bakhmut,Kursk,Belgorod,Vladivostok,'
  + 'Sochi,Kazan,Novosibirsk,Yekaterinburg,Abkhazia,South Ossetia,Nagorno-Karabakh,Transnistria,Krakow,Gdansk,Munich,Frankfurt,Hamburg,Cologne,Dresden,Leipzig,Stuttgart,Dusseldorf,'
  + 'Bavaria,Saxony,Lyon,Marseille,Nice,Toulouse,Strasbourg,Bordeaux,Lille,Normandy,Brittany,Corsica,Barcelona,Catalonia,Valencia,Seville,Basque Country,Andalusia,Porto,Milan,Naples,'
  + 'Turin,Venice,Sicily,Lombardy,Tuscany,Genoa,Bologna,Lampedusa,Geneva,Zurich,Basel,Davos,Antwerp,Rotterdam,Gothenburg,Malmo,Bergen,Lesbos,Thessaloniki,Salonika,Crete,Manchester,'
  + 'Liverpool,Birmingham,Leeds,Glasgow,Bristol,Sheffield,Newcastle,Nottingham,Oxford,Cambridge,Yorkshire,Kent,Essex,Sussex,Cornwall,Devon,Ulster,Cork,Galway,Toronto,Montreal,Vancouver,'
  + 'Calgary,Edmonton,Winnipeg,Quebec,Ontario,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Halifax,New York City,Los Angeles,Chicago,'
  + 'Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Austin,Seattle,Denver,Boston,Detroit,Memphis,Nashville,Portland,Las Vegas,Baltimore,Milwaukee,Albuquerque,Tucson,'
  + 'Fresno,Sacramento,Atlanta,Miami,Oakland,Minneapolis,Cleveland,New Orleans,Tampa,Orlando,Pittsburgh,Cincinnati,St. Louis,St Louis,Buffalo,Newark,Anchorage,Honolulu,'
  + 'Brooklyn,Manhattan,Queens,Bronx,Staten Island,Harlem,Long Island,Salt Lake City,Kansas City,Oklahoma City,Indianapolis,Columbus,Charlotte,Charleston,Ferguson,Flint,Silicon Valley,'
  + 'Hollywood,Broadway,Capitol Hill,Washington D.C.,Washington DC,D.C.,Guantanamo Bay,Guantanamo,Guam,Bermuda,Tijuana,Ciudad Juarez,Guadalajara,Monterrey,Acapulco,Cancun,Sinaloa,Chiapas,'
  + 'Rio de Janeiro,Sao Paulo,São Paulo,Amazon,Medellin,Cali,Maracaibo,Guayaquil,Patagonia,Falkland Islands,Falklands,Cordoba,Africa,Asia,Latin America,South America,North America,Central America,'
  + 'Middle East,Eastern Europe,Western Europe,Central Asia,Southeast Asia,South Asia,East Asia,Balkans,Caucasus,Scandinavia,Caribbean,Arctic,Antarctica,Antarctic,Pacific,Atlantic,Indian Ocean,'
  + 'South China Sea,East China Sea,Black Sea,Red Sea,Baltic Sea,Mediterranean,Mediterranean Sea,Persian Gulf,Gulf of Mexico,Suez Canal,Panama Canal,Strait of Hormuz,Taiwan Strait,Himalayas,'
  + 'Alps,Sahel,Sahara,Horn of Africa,Korean Peninsula,Crimean Peninsula,Midwest,Wall Street,Downing Street,Westminster,Tiananmen Square,Red Square,Times Square,Tahrir Square,West,East,North,South,Gulf'
).split(',')

const adjectives = new Set([
  ...countries.flatMap(({ demonyms }) => demonyms),
  ...'African,Asian,Arab,Latin American,Latino,Hispanic,Kurdish,Kurd,Catalan,Basque,Chechen,Crimean,Balkan,Scandinavian,Nordic,Bavarian,Texan,Californian,Western,Eastern,Parisian,Londoner,Roman,Venetian'.split(
    ','
  )
])

const countryOfCapital = new Map<string, string>()
for (const { name, capital } of countries) if (capital !== null) countryOfCapital.set(capital, name)
/** Where a word is more than one, a name goes before a demonym, and that before a capital. */
const countryOfWords = new Map(countryOfCapital)
for (const { name, demonyms } of countries) for (const form of demonyms) countryOfWords.set(form, name)
for (const { name, otherNames } of countries) for (const form of [name, ...otherNames]) countryOfWords.set(form, name)

const firstWords = new Set(
  [...countryOfWords.keys()].filter((words) => words.includes(' ')).map((words) => words.slice(0, words.indexOf(' ')))
)

const places = new Set([
  ...countries.flatMap(({ name, otherNames, capital }) => [
    name,
    ...otherNames,
    ...(capital === null ? [] : [capital])
  ]),
  ...usStates,
  ...otherPlaces
])

/** Whether the words name a country, capital, state, city or region; capitals as printed. */
export function isPlace(words: string): boolean {
  return places.has(words)
}

/** Whether the word is an adjective of a country or region: "Chinese", "US". */
export function isDemonym(words: string): boolean {
  return adjectives.has(words) || (words.endsWith('s') && adjectives.has(words.slice(0, -1)))
}

/** The country that a name, a demonym or a capital stands for: "Chinese", "Beijing", "PRC" -> "China"; `null` if none. */
export function countryOf(words: string): string | null {
  return countryOfWords.get(words) ?? null
}

/** Whether a name of several words that stands for a country begins with this word: "South", "New". */
export function opensCountry(word: string): boolean {
  return firstWords.has(word)
}

/** The country whose capital this is, or `null`. */
export function countryOfCapitalCity(words: string): string | null {
  return countryOfCapital.get(words) ?? null
}

function listOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',')
}
