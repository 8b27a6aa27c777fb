namespace Competence.Goals.Contracts;

/// <summary>Told, some hundred at a time, when people are to learn from something: they, their manager or a rule said so, or they have a seat in a programme.</summary>
public sealed record LearningOffered(IReadOnlyList<OfferedLearning> Offers, DateTimeOffset OccurredAt)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(LearningOffered);
}

/// <param name="Hours">How long it takes, by the catalogue.</param>
public sealed record OfferedLearning(Guid PersonId, Guid ItemId, decimal Hours);
