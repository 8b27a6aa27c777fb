using Marten;

namespace Competence.Skills.Snapshots;

internal static class SnapshotsRegistration
{
    public static void AddSnapshots(this StoreOptions marten)
    {
        marten.Events.MapEventType<GapSnapshotTaken>("skills.gap-snapshot-taken");
        foreach (var table in SnapshotTables.Define()) marten.Storage.ExtendedSchemaObjects.Add(table);
    }
}
