using System.Text;
using Competence.Cli;
using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>A month's ratings in a file, each of its own day: they are many.</summary>
internal sealed class Rating(LivingProduct product, World world, Visitor visitor)
{
    public async Task Import(IReadOnlyList<Rated> ratings, CancellationToken ct)
    {
        if (ratings.Count == 0) return;
        var founder = await visitor.As(world.Founder, ct);
        var key = await founder.CreateServiceKeyAsync(new() { Name = "Skattningar", Scopes = [KeyScope.Import], ExpiresAt = product.Clock.GetUtcNow().AddHours(12) }, cancellationToken: ct);
        using (var client = product.Connect(key.Secret))
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', ratings.Select(Row).Prepend("person,skill,source,rater,level,occurredAt"))));
            var upload = await client.Upload(file, "ratings.csv", ct);
            var job = await client.Finish((await client.ImportRatingsAsync(new() { UploadId = upload.UploadId, Mapping = new Dictionary<string, string>() }, cancellationToken: ct)).JobId, ct: ct);
            if (job.State != JobState.Completed || job.Rejected > 0) throw new InvalidOperationException($"{job.Rejected} of {ratings.Count} ratings were not taken.");
        }
        await founder.RevokeServiceKeyAsync(key.KeyId, ct);
    }

    private string Row(Rated rated) => Csv.Line(
        world.People[rated.Person], world.Skills[rated.Skill], rated.Person == rated.Rater ? "self" : "manager", world.People[rated.Rater], rated.Level, rated.On.ToString("yyyy-MM-dd", null));
}
