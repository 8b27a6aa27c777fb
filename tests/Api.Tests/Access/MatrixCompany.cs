using Competence.People.Access;
using Competence.People.Persons;
using Competence.People.Units;
using Marten;

namespace Competence.Api.Tests.Access;

/// <summary>The smallest company in which everybody stands to one person in every way there is.</summary>
internal sealed class MatrixCompany
{
    private static readonly DateOnly Start = People.PeopleClient.Today.AddDays(-100);

    public string Tenant { get; } = Accounts.NewTenant();
    public Guid Subject { get; } = Guid.CreateVersion7();
    public Guid Upper { get; } = Guid.CreateVersion7();
    public Guid Lower { get; } = Guid.CreateVersion7();
    public Guid Other { get; } = Guid.CreateVersion7();
    /// <summary>Below the upper unit and empty: closing it changes nothing for anybody.</summary>
    public Guid Spare { get; } = Guid.CreateVersion7();
    private readonly Guid manager = Guid.CreateVersion7(), above = Guid.CreateVersion7(), former = Guid.CreateVersion7();

    public static async Task<MatrixCompany> Seed(CompetenceApi api)
    {
        var company = new MatrixCompany();
        await using var session = api.Store().LightweightSession(company.Tenant);
        company.Open(session);
        company.Hire(session, company.above, null, company.Upper);
        company.Hire(session, company.manager, company.above, company.Lower);
        company.Hire(session, company.former, company.above, company.Lower);
        company.Hire(session, company.Subject, company.former, company.Lower);
        session.Events.Append(company.Subject, new ManagerChanged(company.Subject, company.manager, Start.AddDays(50), null));
        await session.SaveChangesAsync();
        return company;
    }

    /// <summary>A client of the principal, and the person that the route is about.</summary>
    public async Task<(HttpClient Client, Guid About)> Principal(CompetenceApi api, string name) => name switch
    {
        "anonymous" => (api.CreateClient(), Subject),
        "self" => (api.As(Tenant, Subject), Subject),
        "manager" => (api.As(Tenant, manager), Subject),
        "above" => (api.As(Tenant, above), Subject),
        "former" => (api.As(Tenant, former), Subject),
        "colleague" => (await Employee(api), Subject),
        "hr" => (await Employee(api, AccessRole.HrPartner, Upper), Subject),
        "otherHr" => (await Employee(api, AccessRole.HrPartner, Other), Subject),
        "hrAdmin" => (await Employee(api, AccessRole.HrAdmin), Subject),
        "hrSelf" => await Own(api),
        "learning" => (await Employee(api, AccessRole.Learning), Subject),
        "owner" => (await Employee(api, AccessRole.SkillOwner), Subject),
        "auditor" => (await Employee(api, AccessRole.Auditor), Subject),
        "admin" => (await Employee(api, AccessRole.TenantAdmin), Subject),
        "keyImport" => (api.AsKey(Tenant, "import"), Subject),
        "keyReport" => (api.AsKey(Tenant, "report"), Subject),
        "otherTenant" => (await api.Founder(Accounts.NewTenant()), Subject),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The head of permission-matrix.csv names a principal that MatrixCompany.cs does not know."),
    };

    private async Task<HttpClient> Employee(CompetenceApi api, AccessRole? role = null, params Guid[] units)
    {
        var person = Guid.CreateVersion7();
        await using var session = api.Store().LightweightSession(Tenant);
        Hire(session, person, null, Other);
        if (role is { } held) session.Events.StartStream<Grants>(Grants.IdOf(person), new AccessGranted(person, held, units, DateTimeOffset.UnixEpoch));
        await session.SaveChangesAsync();
        return api.As(Tenant, person);
    }

    private async Task<(HttpClient, Guid)> Own(CompetenceApi api)
    {
        var person = Guid.CreateVersion7();
        await api.Employ(Tenant, person, AccessRole.HrAdmin);
        return (api.As(Tenant, person), person);
    }

    private void Open(IDocumentSession session)
    {
        foreach (var (unit, parent) in new (Guid, Guid?)[] { (Upper, null), (Lower, Upper), (Spare, Upper), (Other, null) })
            session.Events.StartStream<Unit>(unit, new UnitOpened(unit, $"Enhet {unit:N}", UnitKind.Unit, parent, null));
    }

    private void Hire(IDocumentSession session, Guid person, Guid? boss, Guid unit)
    {
        session.Events.StartStream<Person>(person, new PersonRegistered(person), new EmploymentStarted(person, Start, 40, null),
            new PersonMovedUnit(person, unit, Start, null), new ManagerChanged(person, boss, Start, null));
        session.Insert(new PersonDetails(person, "Anna", $"{Tenant[^4..]}", null, $"{person:N}", null, null, null, null));
    }
}
