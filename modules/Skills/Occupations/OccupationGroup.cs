using Competence.Kernel;

namespace Competence.Skills.Occupations;

/// <summary>A heading of SSYK 2012: one to four digits.</summary>
public sealed record OccupationGroup(Guid Id, string Code, LocalizedText Label, LocalizedText Description, Guid? ParentId, string ContentHash);
