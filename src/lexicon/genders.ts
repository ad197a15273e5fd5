/** The pronouns that given names ask for. */

export type Gender = 'he' | 'she'

/** The pronoun of a given name; `null` for a name that both bear, or that is not known. */
export function genderOfGiven(given: string): Gender | null {
  return women.has(given) ? 'she' : men.has(given) ? 'he' : null
}

/** Given names that mostly women bear. Own list, from general knowledge. */
const women = new Set(
  (
    'Caitlyn Caitlin KellyAnne Kellyanne Betsey Carly Gwen Ronda Zainab Zara Wafa Yoko Xiomara Abby Abigail Adele Adriana Agnes Aisha Alessandra Alexandra Alice Alicia Alison Allison Alyssa Amanda Amelia Amy Ana Anastasia Angela Angelina Anita '
    + 'Ann Anna Anne Annette Annie Antonia April Ariana Audrey Barbara Beatrice Becky Bella Bernadette Beth Bethany Betsy Betty Beverly Bianca Bonnie '
    + 'Brenda Bridget Brittany Camilla Camille Candace Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia Celeste Charlotte Chelsea '
    + 'Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Colleen Connie Constance Cynthia Daisy Danielle Daniela Dawn Deborah Debbie Debra Deirdre Delia '
    + 'Denise Diana Diane Dianne Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella Ellen Emilia Emily Emma Erica Erika Erin Esther '
    + 'Eva Eve Evelyn Fatima Fatou Felicia Fiona Florence Frances Francesca Gabriela Gabrielle Gail Gemma Gennifer Georgia Geraldine Gina Giorgia Gladys Glenda Gloria '
    + 'Grace Greta Gretchen Gwen Haley Hannah Harriet Heather Heidi Helen Helena Helga Hillary Holly Hope Huma Ida Ingrid Irene Iris Irina Isabel Isabella '
    + 'Ivanka Jacqueline Jacinda Jane Janet Janice Jasmine Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodi Josephine Joyce Juanita '
    + 'Judith Judy Julia Julianne Julie Juliet June Justine Kaitlyn Kamala Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kayleigh '
    + 'Keisha Kellyanne Kelli Kimberly Kirsten Kristen Kristin Kristina Latoya Laura Lauren Leah Leila Lena Leticia Lila Lillian Lily Linda '
    + 'Lindsay Lisa Liz Liza Lois Loretta Lori Lorraine Louise Lucia Lucille Lucinda Lucy Lydia Lynne Mabel Madeleine Madeline Madison Maggie Malala Malia Mandy '
    + 'Marcia Margaret Margot Maria Mariah Mariam Marianne Marie Marilyn Marina Marine Marissa Marjorie Marla Marlene Marsha Martha Mary Maryam Maureen Maxine '
    + 'Megan Meghan Megyn Melania Melanie Melinda Melissa Mercedes Meredith Mia Michele Michelle Mildred Mindy Miranda Miriam Molly Mona Monica Nadia Nadine Nancy Naomi '
    + 'Natalia Natalie Natasha Nicola Nicole Nina Nora Norma Olga Olivia Oprah Paige Pam Pamela Patricia Patti Patty Paula Pauline Peggy Penelope Penny Phoebe Phyllis '
    + 'Polly Priscilla Priya Rachel Ramona Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Rosie Roxanne Ruth Sabrina Sadie Sally Samantha '
    + 'Sandra Sara Sarah Selena Serena Sharon Sheila Shelly Sheri Sherry Shirley Sofia Sonia Sonya Sophia Sophie Stacey Stacy Stella Stephanie Sue Susan '
    + 'Susana Susanna Susanne Suzanne Svetlana Sylvia Tabitha Tamara Tammy Tania Tanya Tara Tatiana Teresa Tessa Thelma Theresa Tiffany Tina Tonya Tricia Trudy '
    + 'Tulsi Ursula Valentina Valerie Vanessa Vera Veronica Vicki Vicky Victoria Viola Violet Virginia Wanda Wendy Whitney Winifred Yolanda Yulia Yvette Yvonne Zoe'
  ).split(' ')
)

/** Given names that mostly men bear. Own list, from general knowledge. */
const men = new Set(
  (
    'Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Al Alan Albert Alberto Alejandro Aleksandr Alexander Alexei Alfred Ali Allan Allen Alvin Amir Anatoly '
    + 'Anders Andre Andreas Andrei Andrew Andy Angus Anthony Antonio Antony Armstrong Arnold Arthur Ashraf Barack Barry Bart Bashar Ben Benjamin Bernard Bernie Bert Bill Billy '
    + 'Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Brock Bruce Bruno Bryan Byron Calvin Cameron Carl Carlos Cecil Cesar Chad Charles Charlie '
    + 'Chester Christian Christopher Chuck Clarence Clark Claude Clay Clayton Clifford Clint Clinton Colin Conor Corey Cory Craig Curt Curtis Cyril Dale Damian Dan '
    + 'Daniel Danny Darrell Darren Dave David Dean Denis Dennis Derek Desmond Dick Diego Dimitri Dinesh Dirk Dmitri Dmitry Dominic Don Donald Doug Douglas Duane Duncan Dustin Dwight '
    + 'Earl Ed Eddie Edgar Eduardo Edward Edwin Eli Elias Elijah Elliott Elon Emanuel Emmanuel Enrique Eric Erik Ernest Ernesto Eugene Evan Evgeny Felipe Felix Fernando '
    + 'Floyd Francisco Franco Frank Franklin Fred Freddie Frederick Gabriel Garry Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gilbert Giovanni Glen Glenn '
    + 'Gordon Graham Grant Greg Gregory Guillermo Gustavo Guy Hakan Hamid Hank Hans Harold Harry Harvey Hassan Hector Henrik Henry Herbert Herman Howard Hubert Hugh Hugo Hussein '
    + 'Ian Ibrahim Igor Ignacio Imran Isaac Ismail Ivan Jack Jackson Jacob Jake James Jared Jason Javier Jay Jeb Jeff Jeffrey Jens Jeremy Jerome Jerry Jesus Jim Jimmy Joachim Joe '
    + 'Joel Johan Johannes John Johnny Jon Jonah Jonathan Jorge Jose José Joseph Josh Joshua Juan Julian Julio Julius Justin Karl Keith Ken Kenneth Kent Kevin Khalid Kirk '
    + 'Klaus Konstantin Kurt Kyle Lance Larry Lars Laurence Lawrence Len Leo Leon Leonard Leonardo Leonid Leroy Lester Lev Liam Lincoln Lionel Lloyd Louis Lucas '
    + 'Luis Luke Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Marshall Martin Marty Marvin Mason Mathew Matt Matteo Matthew Maurice Max Maxim Mehmet Melvin Michael Miguel Mike '
    + 'Mikhail Milton Mitch Mitchell Mitt Mo Mohamed Mohammad Mohammed Muhammad Mustafa Nasser Nathan Ned Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Noah Norman Oleg '
    + 'Oliver Olaf Omar Oscar Osama Otto Owen Pablo Patrick Paul Pavel Pedro Pete Peter Phil Philip Phillip Pierre Rafael Rahul Raj Ralph Ramon Ramzan Rand Randall Randy Raul Ray Raymond Recep Reggie '
    + 'Reince Reinhard Rex Ricardo Richard Rick Rob Robert Roberto Rod Rodney Rodrigo Roger Roland Roman Ron Ronald Ross Roy Rudolf Rudy Rupert Russ Russell Ryan Salman Salvatore '
    + 'Samuel Scott Sean Sebastian Serge Sergei Sergey Seth Shane Shaun Shawn Sheldon Shinzo Silvio Simon Spencer Stan Stanley Stefan Stephen Steve Steven Stewart Stuart Sven '
    + 'Ted Terence Terrence Thabo Theo Theodore Thomas Tim Timothy Todd Tom Tommy Tony Travis Trent Trevor Tyler Viktor Vincent Vitaly Vladimir Volodymyr Wade Wallace Walter Warren '
    + 'Wayne Wesley Will William Winston Wolfgang Xavier Yevgeny Yitzhak Yuri Yusuf Zachary Jinping Qiang'
  ).split(' ')
)
