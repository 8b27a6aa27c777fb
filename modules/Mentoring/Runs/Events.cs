namespace Competence.Mentoring.Runs;

/// <summary>Somebody wants a programme's people paired. An earlier run that was not published is laid aside.</summary>
public sealed record MatchingRunStarted(Guid RunId, Guid ProgrammeId, bool IsByHand, Guid By, DateTimeOffset OccurredAt);

/// <summary>The pairs are there to be looked at. Who they are lies in a table, apart from the event log.</summary>
/// <param name="Total">Of their scores.</param>
public sealed record PairsProposed(Guid RunId, int Mentees, int Mentors, int Pairs, double Total, DateTimeOffset OccurredAt);

/// <summary>A mentee was given another mentor by hand.</summary>
/// <param name="MentorId">Null: nobody.</param>
public sealed record ProposedPairChanged(Guid RunId, Guid MenteeId, Guid? MentorId, Guid By, DateTimeOffset OccurredAt);

/// <summary>The pairs are to be told; from now on none of them is changed here.</summary>
public sealed record MatchingRunPublished(Guid RunId, Guid By, DateTimeOffset OccurredAt);

/// <summary>Those pairs that have not begun are to be taken back.</summary>
public sealed record MatchingRunUndone(Guid RunId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It will not be published.</summary>
public sealed record MatchingRunDiscarded(Guid RunId, Guid By, DateTimeOffset OccurredAt);
