using Competence.Api.Access.Doors;
using Competence.Kernel;
using Competence.People.Contracts;
using Marten;

namespace Competence.Api.Access.Reactions;

/// <summary>A leaver's sessions end. The policy refuses them from the same instant anyway; this tidies up.</summary>
public static class PlacementsChangedHandler
{
    public static void Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock)
    {
        var (tenant, today) = (session.TenantId, clock.Today());
        var left = news.Placements.Where(p => p.EmployedTo < today).Select(p => p.PersonId).ToArray();
        if (left.Length > 0) session.DeleteWhere<Session>(s => s.Tenant == tenant && left.Contains(s.PersonId));
    }
}
