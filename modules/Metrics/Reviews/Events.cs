namespace Competence.Metrics.Reviews;

/// <summary>A review meeting was planned.</summary>
public sealed record ReviewPlanned(Guid ReviewId, ReviewContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>Its agenda, its minutes or its decisions became others, as a whole, before it was closed.</summary>
public sealed record ReviewRevised(Guid ReviewId, ReviewContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is over: what was decided stands, with the figures as they were known then.</summary>
public sealed record ReviewClosed(Guid ReviewId, IReadOnlyList<KeyReading> Readings, Guid By, DateTimeOffset OccurredAt);

/// <summary>Something was added to a meeting that is over; nothing of it is changed.</summary>
public sealed record ReviewNoted(Guid ReviewId, string Text, Guid By, DateTimeOffset OccurredAt);

/// <summary>A meeting that was planned is not held.</summary>
public sealed record ReviewCancelled(Guid ReviewId, Guid By, DateTimeOffset OccurredAt);
