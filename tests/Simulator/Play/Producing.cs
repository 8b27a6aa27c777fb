using System.Text;
using Competence.Cli;
using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>What units have brought about, in a file of each kind that HR brings in.</summary>
internal sealed class Producing(World world, Visitor visitor)
{
    public async Task Import(IReadOnlyList<Brought> brought, CancellationToken ct)
    {
        foreach (var some in brought.GroupBy(b => b.Kind))
        {
            var client = await visitor.As(world.Founder, ct);
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', some.Select(Row).Prepend("unit,month,amount"))));
            var upload = await client.Upload(file, "output.csv", ct);
            var job = await client.Finish((await client.ImportOutputsAsync(new() { UploadId = upload.UploadId, Kind = some.Key }, cancellationToken: ct)).JobId, ct: ct);
            if (job.State != JobState.Completed || job.Rejected > 0) throw new InvalidOperationException($"{job.Rejected} of {some.Count()} amounts were not taken.");
        }
    }

    private string Row(Brought brought) => Csv.Line(world.Units[brought.Unit], brought.Month.ToString("yyyy-MM", null), brought.Amount);
}
