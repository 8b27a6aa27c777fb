using Competence.Api.Access.Doors;
using Competence.People.Contracts;
using Marten;

namespace Competence.Api.Access.Reactions;

/// <summary>Who got in with other roles comes in anew, with the second factor that the new ones may demand.</summary>
public static class AccessChangedHandler
{
    public static void Handle(AccessChanged news, IDocumentSession session)
    {
        var tenant = session.TenantId;
        session.DeleteWhere<Session>(s => s.Tenant == tenant && s.PersonId == news.PersonId);
    }
}
