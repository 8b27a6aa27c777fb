using System.Text;
using Competence.Cli;
using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>Who comes, moves and leaves: as the HR system has it on the first day, and then by hand.</summary>
internal sealed class Placing(CompanyLife life, World world, Visitor visitor)
{
    private static readonly string[] Columns =
        ["externalId", "employeeNumber", "userName", "givenName", "familyName", "email", "title", "unit", "managerExternalId", "start", "contractedHours", "locale", "roleProfile"];

    private readonly Card card = new(life);

    /// <summary>All who work here when the product comes into use.</summary>
    public async Task TakeOver(IReadOnlyList<Joined> present, CancellationToken ct)
    {
        var units = life.Staff.Units.ToDictionary(u => u.Key, u => u.Name);
        var rows = present.Select(j => (Joined: j, Who: card.Of(j.Person))).Select(p => Csv.Line(
            p.Who.Key, Number(p.Who), p.Who.Email, p.Who.GivenName, p.Who.FamilyName, p.Who.Email, p.Who.Title, units[p.Joined.Post.Unit], p.Joined.Post.Manager,
            p.Joined.Start.ToString("yyyy-MM-dd", null), p.Who.Hours, p.Who.Locale, world.Roles[p.Joined.Post.Role]));
        var client = await visitor.As(world.Founder, ct);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Csv.Line(Columns)))));
        var upload = await client.Upload(file, "staff.csv", ct);
        var started = await client.ImportPeopleAsync(new() { UploadId = upload.UploadId, Mapping = Columns.ToDictionary(c => c) }, cancellationToken: ct);
        var job = await client.Finish(started.JobId, ct: ct);
        if (job.State != JobState.Completed || job.Created < present.Count) throw new InvalidOperationException($"Of {present.Count} people {job.Created} were taken over.");
        await Recognise(client, ct);
    }

    public async Task Join(Joined joined, CancellationToken ct)
    {
        var (client, who) = (await visitor.As(world.Founder, ct), card.Of(joined.Person));
        var person = (await client.RegisterPersonAsync(new()
        {
            GivenName = who.GivenName, FamilyName = who.FamilyName, Title = who.Title, Email = who.Email, UserName = who.Email, ExternalId = who.Key, EmployeeNumber = Number(who),
            Locale = who.Locale, ContractedHours = who.Hours, Start = joined.Start, UnitId = world.Units[joined.Post.Unit],
            ManagerId = joined.Post.Manager is { } manager ? world.People[manager] : null,
        }, cancellationToken: ct)).PersonId;
        await client.AssignRoleAsync(person, new() { RoleProfileId = world.Roles[joined.Post.Role], From = joined.Start }, cancellationToken: ct);
        world.People[joined.Person] = person;
    }

    public async Task Move(Moved moved, CancellationToken ct)
    {
        var (client, person, was, now) = (await visitor.As(world.Founder, ct), world.People[moved.Person], moved.From, moved.To);
        if (was.Unit != now.Unit) await client.MovePersonAsync(person, new() { UnitId = world.Units[now.Unit], From = moved.On }, ct);
        if (was.Manager != now.Manager) await client.ChangeManagerAsync(person, new() { ManagerId = world.People[now.Manager!], From = moved.On }, ct);
        if (was.Role == now.Role) return;
        await client.AssignRoleAsync(person, new() { RoleProfileId = world.Roles[now.Role], From = moved.On }, cancellationToken: ct); // nobody is without, even for a moment
        await client.EndRoleAsync(person, world.Roles[was.Role], moved.On, ct);
    }

    public async Task Leave(Left left, CancellationToken ct) => await (await visitor.As(world.Founder, ct)).EndEmploymentAsync(
        world.People[left.Person], new() { End = left.LastDay.AddDays(1), Reason = left.Reason }, cancellationToken: ct);

    /// <summary>Their ids, by the address that both know.</summary>
    private async Task Recognise(CompetenceClient client, CancellationToken ct)
    {
        var keys = life.Histories.ToDictionary(h => h.Who.Email, h => h.Who.Key, StringComparer.OrdinalIgnoreCase);
        var cards = client.All(cursor => client.SearchPeopleAsync(cursor: cursor, limit: 100, cancellationToken: ct), (PageOfPersonCardView page) => (page.Items, page.NextCursor), ct);
        await foreach (var found in cards)
            if (found.Email is { } email && keys.TryGetValue(email, out var key)) world.People[key] = found.PersonId;
    }

    private static string Number(Worker who) => who.Key.StartsWith('f') ? $"9{who.Key[1..]}" : who.Key.TrimStart('p');
}
