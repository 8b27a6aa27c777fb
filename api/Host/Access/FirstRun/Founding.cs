using Competence.Kernel;
using Competence.People.Persons;
using Wolverine;

namespace Competence.Api.Access.FirstRun;

/// <summary>Registers the first person, employed from today.</summary>
internal sealed class Founding(IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task<Outcome> Register(Actor founder, FirstAccount first, CancellationToken ct)
    {
        var id = founder.PersonId!.Value;
        var email = first.Email.Trim();
        var details = new PersonDetails(
            id, first.GivenName.Trim(), first.FamilyName.Trim(), email, UserName: email, EmployeeNumber: null, ExternalId: null, Title: null, Locale: null);
        await using var scope = scopes.CreateAsyncScope(); // the request's own bus has nobody to speak for yet
        var bus = scope.ServiceProvider.GetRequiredService<IMessageContext>();
        bus.TenantId = founder.Tenant;
        bus.UserName = founder.Name;
        return await bus.InvokeAsync<Outcome>(
            new RegisterPerson(id, details, clock.Today(), ContractedHours: null, UnitId: null, ManagerId: null), ct);
    }
}
