namespace Competence.People.Contracts;

/// <summary>
/// Told once legal genders have been recorded, a whole chunk of an import at once. For statutory aggregates alone (people.md, "Owns"): whoever
/// listens keeps it restricted too.
/// </summary>
public sealed record LegalGendersChanged(IReadOnlyList<RecordedGender> People)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(LegalGendersChanged);
}

/// <param name="Version">The person's stream version: grows with every change, and a lower one than is known stays unread.</param>
/// <param name="Gender"><c>female</c>, <c>male</c> or <c>other</c>; null where it is no longer said.</param>
public sealed record RecordedGender(Guid PersonId, long Version, string? Gender);
