using System.CommandLine;
using System.Security.Cryptography;
using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>The whole demo company, through the public API alone: it holds nothing that the product would not have taken.</summary>
internal static class Seed
{
    private const string Founder = "admin@alvhamra.example";

    public static Command Command(Connection connection)
    {
        var setupCode = new Option<string?>("--setup-code") { Description = "The code in the log of an installation that nobody has set up yet." };
        var lived = new Option<bool>("--lived") { Description = "The company has lived there for two years (tests/Simulator): units, catalogue, roles and people are found, and the rest is made on top." };
        var command = new Command("seed", "A company of 200, with its catalogue, roles, ratings and a cast to act as. In development only.") { setupCode, lived };
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.OpenSession(parsed);
            var isLived = parsed.GetValue(lived);
            if (!await Enter(client, parsed.GetValue(setupCode), isLived, ct)) return 0;
            await Fill(client, key => connection.Open(parsed, key), isLived, ct);
            return 0;
        });
        return command;
    }

    private static async Task Fill(CompetenceClient client, Func<string, CompetenceClient> open, bool isLived, CancellationToken ct)
    {
        var founder = (await client.GetMeAsync(ct)).PersonId!.Value;
        var company = Company.Read();
        var units = await (isLived ? Found.Units(client, company, ct) : SeedOrganisation.Units(client, company, ct));
        var skills = await (isLived ? Found.Skills(client, ct) : SeedCatalogue.Skills(client, ct));
        var roles = await (isLived ? Found.Roles(client, ct) : SeedCatalogue.Roles(client, skills, ct));
        var people = await SeedOrganisation.People(client, company, roles, ct);
        await SeedOrganisation.Grants(client, company, people, units, ct);
        await SeedRatings.All(client, open, company, people, skills, ct);
        var learning = await SeedLearning.All(client, skills, ct);
        await SeedPlans.All(client, founder, company, people, skills, roles, learning, ct);
        await SeedPlanTemplates.All(client, founder, company, people, skills, learning, ct);
        await SeedLearningTime.All(client, founder, company, people, ct);
        await SeedStrategy.All(client, founder, people, skills, ct);
        await SeedProgrammes.All(client, founder, people, units, learning, ct);
        await SeedReskilling.All(client, founder, people, units, roles, ct);
        await SeedOpenings.All(client, founder, people, units, skills, roles, ct);
        await SeedMentoring.All(client, founder, company, people, skills, learning, ct);
        await SeedConversations.All(client, founder, company, people, ct);
        await SeedLegal.All(client, people, units, roles, ct);
        await SeedForms.All(client, founder, company, people, units, ct);
        await SeedOnboarding.All(client, founder, people, units, roles, ct);
        await SeedJobDescriptions.All(client, founder, people, skills, roles, ct);
        await SeedReviews.All(client, founder, people, learning, ct);
        await SeedPulses.All(client, founder, company, people, ct);
        Console.Error.WriteLine($"\r{company.Organisation}: {people.Count} people, {skills.Count} skills, {roles.Count} roles.");
    }

    /// <summary>As the founder; false where the company is there already.</summary>
    private static async Task<bool> Enter(CompetenceClient client, string? code, bool isLived, CancellationToken ct)
    {
        var setup = await client.GetSetupAsync(ct);
        if (!setup.IsDevelopment) throw new UsageException("The demo company acts as its people, which only development allows: start the installation with ASPNETCORE_ENVIRONMENT=Development.");
        if (setup.IsRequired) await SetUp(client, code ?? throw new UsageException("The installation is not set up: pass --setup-code from its log."), ct);
        var founder = await FindFounder(client, setup.IsRequired, ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);
        if (isLived || (await client.ListUnitsAsync(ct)).Items.Count == 0) return true;
        Console.Error.WriteLine("The organisation has units already; the demo company is made in an empty one.");
        return false;
    }

    private static async Task SetUp(CompetenceClient client, string code, CancellationToken ct)
    {
        var password = RandomNumberGenerator.GetHexString(24, lowercase: true);
        await client.SetUpAsync(new()
        {
            Code = code, Organisation = Company.Read().Organisation, GivenName = "Älva", FamilyName = "Administratör", Email = Founder, Password = password,
        }, ct);
        Console.Error.WriteLine($"Set up. Sign in as {Founder} with {password}, or act as anybody.");
    }

    private static async Task<Guid> FindFounder(CompetenceClient client, bool isJustSetUp, CancellationToken ct)
    {
        if (isJustSetUp) return (await client.GetMeAsync(ct)).PersonId!.Value;
        var parts = (await client.ListActAsAsync(ct)).People;
        return parts.FirstOrDefault(p => p.Why.En?.Split(", ").Contains("administrator") == true)?.PersonId
            ?? throw new UsageException("There is nobody to act as who may set the organisation up.");
    }
}
