namespace Competence.Skills.Contracts;

/// <summary>Told when how well people fit what their roles ask has become another, whatever the cause; a whole chunk of people at once.</summary>
/// <param name="On">The day from which it is so.</param>
public sealed record RoleFitsChanged(IReadOnlyList<PersonRoleFit> Fits, DateOnly On);

/// <param name="RoleProfileId">Null: the person has no role today, or one that asks nothing of them.</param>
/// <param name="Fit">As <see cref="RoleFit.Fit"/>, 0 to 1 in steps of 0.0001, by all that is known of the person, without what they are exempted from; null where nothing is asked.</param>
/// <param name="Version">Grows each time that it is told of the person.</param>
public sealed record PersonRoleFit(Guid PersonId, Guid? RoleProfileId, decimal? Fit, long Version);
