namespace Competence.People.Access;

/// <param name="UnitIds">Where the role holds, with all below; empty for a role that holds everywhere.</param>
public sealed record AccessGranted(Guid PersonId, AccessRole Role, IReadOnlyList<Guid> UnitIds, DateTimeOffset At);

public sealed record AccessRevoked(Guid PersonId, AccessRole Role, DateTimeOffset At);

/// <summary>What a person is given; employee and manager are not given but follow from the directory.</summary>
public enum AccessRole { HrPartner, HrAdmin, SkillOwner, Learning, Compliance, Analyst, Representative, Auditor, TenantAdmin }
