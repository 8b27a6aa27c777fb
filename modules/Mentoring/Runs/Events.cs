namespace Competence.Mentoring.Runs;

/// <summary>
/// A programme's people have been paired as a proposal, to be looked at. An earlier one that was not published is laid aside. Who they are lies in a
/// table, apart from the event log.
/// </summary>
/// <param name="IsByHand">It begins without any pair.</param>
/// <param name="Total">Of their scores.</param>
public sealed record PairsProposed(
    Guid RunId, Guid ProgrammeId, bool IsByHand, Guid By, int Mentees, int Mentors, int Pairs, double Total, DateTimeOffset OccurredAt);

/// <summary>A mentee was given another mentor by hand.</summary>
/// <param name="MentorId">Null: nobody.</param>
public sealed record ProposedPairChanged(Guid RunId, Guid MenteeId, Guid? MentorId, Guid By, DateTimeOffset OccurredAt);

/// <summary>The pairs are to be told; from now on none of them is changed here.</summary>
public sealed record MatchingRunPublished(Guid RunId, Guid By, DateTimeOffset OccurredAt);

/// <summary>Those pairs that have not begun are to be taken back.</summary>
public sealed record MatchingRunUndone(Guid RunId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It will not be published.</summary>
public sealed record MatchingRunDiscarded(Guid RunId, Guid By, DateTimeOffset OccurredAt);
