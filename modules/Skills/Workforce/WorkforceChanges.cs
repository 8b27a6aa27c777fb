using Competence.Changes;
using Marten;

namespace Competence.Skills.Workforce;

/// <summary>What the copy of the workforce is read from; the placements' own counts of gaps are none of its business.</summary>
internal static class WorkforceChanges
{
    public const string Level = "skills.level", Place = "skills.place", Units = "skills.units", Requirements = "skills.requirements", Needs = "skills.needs";

    public const string Kinds = $"'{Level}', '{Place}', '{Units}', '{Requirements}', '{Needs}', '{ChangeLog.EverythingKind}'";

    public static void WatchWorkforce(this StoreOptions marten) => marten.Watch<WorkforceKeeper>("skills",
        new("levels", Level, "person_id"),
        new("members", Place, "person_id", UpdateOf: "version"),
        new("member_links", Place, "person_id"),
        new("units", Units),
        new("requirements", Requirements),
        new("capacity_needs", Needs));
}
