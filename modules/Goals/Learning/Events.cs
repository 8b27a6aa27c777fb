namespace Competence.Goals.Learning;

/// <summary>Something to learn from came into the catalogue.</summary>
public sealed record LearningItemAdded(Guid ItemId, LearningItemContent Content);

/// <summary>It became another, as a whole.</summary>
public sealed record LearningItemChanged(Guid ItemId, LearningItemContent Content);

/// <summary>It is offered no more; what people have done with it stands.</summary>
public sealed record LearningItemRetired(Guid ItemId);

/// <summary>It is offered again.</summary>
public sealed record LearningItemReturned(Guid ItemId);

/// <summary>A skill that it leads to gave way to its successor.</summary>
public sealed record LearningItemSkillMoved(Guid ItemId, Guid FromSkillId, Guid SkillId);
