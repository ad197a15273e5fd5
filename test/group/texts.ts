/** Reports written for these tests: a ferry accident told twice, a later one in the same port, a strike. */
export const ferryFirst = `A ferry with 212 passengers ran aground outside the harbour of Varnholm on Monday, and the coast guard brought everyone ashore within three hours. The captain, Ingrid Solberg, told reporters that the rudder had stopped answering shortly after departure. "We heard a scrape and then silence," she said. Nineteen people were treated for bruises at the hospital of Varnholm. The company Nordline said that the Astrid had been inspected in March. Divers are to look at the hull on Tuesday.`

export const ferrySecond = `All 212 passengers of the ferry Astrid were rescued on Monday after the ship ran onto rocks near the harbour of Varnholm. According to the coast guard, the evacuation took three hours. Captain Ingrid Solberg blamed a rudder that no longer answered. Hospital staff treated nineteen passengers, most of them for bruises. Nordline, which runs the Astrid, pointed to an inspection in March and promised to help the investigation by divers.`

export const strike = `Teachers in the province of Oldmark went on strike on Wednesday over class sizes and pay. The union of teachers, led by Pavel Hruska, wants no more than twenty pupils a class. The ministry of education called the demand impossible and offered a rise of two percent. About 400 schools stayed closed, and parents gathered at the town hall of Brenn to support the teachers.`

export const copied = `${ferryFirst} The harbour master asked private boats to keep away from the wreck.`
