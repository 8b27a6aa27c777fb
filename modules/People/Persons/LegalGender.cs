namespace Competence.People.Persons;

/// <summary>As the population register has it; <c>Other</c> where a country's law knows more than two.</summary>
public enum LegalGender { Female, Male, Other }

/// <summary>
/// A record apart from the person's details, for what the law wants counted by gender: nothing answers with it, and nobody searches, sorts or
/// matches by it (people.md, "Owns").
/// </summary>
/// <param name="Gender">Null where it is no longer said.</param>
public sealed record LegalGenderRecord(Guid Id, LegalGender? Gender);
