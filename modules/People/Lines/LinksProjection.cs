using Competence.People.Persons;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Competence.People.Lines;

/// <summary>Writes people.links in the transaction of the change: rights follow a new line at once.</summary>
public sealed partial class LinksProjection : EventProjection
{
    public LinksProjection()
    {
        var table = LinksTable.Define();
        SchemaObjects.Add(table);
        Options.DeleteDataInTableOnTeardown(table.Identifier.QualifiedName);
        IncludeType<ManagerChanged>();
        IncludeType<PersonMovedUnit>();
        IncludeType<RoleAssigned>();
        IncludeType<RoleEnded>();
        IncludeType<DeputyAppointed>();
        IncludeType<EmploymentStarted>();
        IncludeType<EmploymentEnded>();
        IncludeType<EmploymentContinued>();
    }

    public override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellation)
    {
        var rows = new LinkRows(operations, e.TenantId, e.StreamId);
        switch (e.Data)
        {
            case ManagerChanged m: rows.Lay(LinksTable.Manager, m.ManagerId, m.From, m.To); break;
            case PersonMovedUnit m: rows.Lay(LinksTable.Unit, m.UnitId, m.From, m.To); break;
            case RoleAssigned r: rows.Insert(LinksTable.Role, r.RoleProfileId, r.From, null); break;
            case RoleEnded r: rows.End(LinksTable.Role, r.RoleProfileId, r.From, r.To); break;
            case DeputyAppointed d: rows.Insert(LinksTable.Deputy, d.DeputyId, d.From, d.To); break;
            case EmploymentStarted { Replaces: { } was } s: rows.Restart(LinksTable.Employment, was, s.Start); break;
            case EmploymentStarted s: rows.Insert(LinksTable.Employment, e.StreamId, s.Start, null); break;
            case EmploymentEnded s: rows.End(LinksTable.Employment, e.StreamId, s.Start, s.End); break;
            case EmploymentContinued s: rows.End(LinksTable.Employment, e.StreamId, s.Start, null); break;
        }
        return ValueTask.CompletedTask;
    }
}
