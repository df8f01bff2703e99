"""Trains the network of src/measure/edges/edge-net.ts: python3 train.py FOLDER. fit-edge-net.mjs fills FOLDER and runs this script.

Reads strips.f32 (strips x channels x rows x half columns), targets.f32 and weights.f32 (strips x rows; NaN where no edge is
known) and plan.json (shapes, the edge of each strip, how often it is shown, layers). Writes weights.json, which holds per layer
the weights (out x in x rows x columns) and the biases.

Use the versions that Debian 12 packages: PyTorch 1.13.1 (python3-torch) and NumPy 1.24.2 (python3-numpy). Another version may
draw other random numbers for the same seed and then trains another network. TensorFlow.js cannot train it, because it has no
gradients of convolutions on a backend that needs no GPU.
"""
import json
import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

STEPS = 3000
BATCH = 16
RATE = 4e-3
DECAY = 1e-5
DROPOUT = 0.1
# The log likelihood of the error teaches the net how sure it may be. Its weight is small, so that the net cannot trade a large
# error for a low confidence. The occupancy of the strip gives every column something to learn.
LIKELIHOOD, OCCUPANCY = 0.1, 2.0
WITHOUT_PARTS = 0.2
OTHER_COLOURS = 0.5
# Channels of a strip.
COLOURS, MASK, PERSON = slice(0, 3), 3, 4


class EdgeNet(nn.Module):
    def __init__(self, inputs, layers):
        super().__init__()
        sizes = [inputs] + [layer["channels"] for layer in layers]
        self.layers = nn.ModuleList(
            nn.Conv2d(
                sizes[i],
                sizes[i + 1],
                layer["taps"],
                padding=[apart * (layer["taps"] // 2) for apart in layer["apart"]],
                dilation=layer["apart"],
            )
            for i, layer in enumerate(layers)
        )

    def forward(self, maps):
        for layer in self.layers[:-1]:
            after = F.relu(layer(maps))
            maps = maps + after if maps.shape[1] == after.shape[1] else after
        return self.layers[-1](F.dropout2d(maps, DROPOUT, self.training))


def read(folder):
    plan = json.loads((folder / "plan.json").read_text())
    rows, columns, channels = plan["rows"], plan["columns"], plan["channels"]
    array = lambda name, *shape: np.fromfile(folder / f"{name}.f32", np.float32).reshape(-1, *shape)
    strips = np.nan_to_num(array("strips", channels, rows, 2 * columns))
    return plan, torch.from_numpy(strips), array("targets", rows), array("weights", rows)


def moved(strips, columns):
    """The strips as if the trace had put their edges further out by the given columns per row."""
    count, channels, rows, halves = strips.shape
    at = (torch.arange(0, halves, 2)[None, None] + 2 * columns[:, :, None]).clamp(0, halves - 1.001)
    low = at.floor().long()
    share = (at - low)[:, None]
    low = low[:, None].expand(count, channels, rows, halves // 2)
    return strips.gather(3, low) * (1 - share) + strips.gather(3, low + 1) * share


def wrong_traces(count, rows):
    """Columns per row by which traces go astray: slow waves, noise, and bumps like those of a bridged belly."""
    waves = F.interpolate(torch.randn(count, 1, 6), size=rows, mode="linear", align_corners=True)[:, 0]
    place, width = torch.rand(count, 1) * rows, 4 + 14 * torch.rand(count, 1)
    bump = torch.exp(-0.5 * ((torch.arange(rows)[None] - place) / width) ** 2)
    height = 2.5 * torch.randn(count, 1) * (torch.rand(count, 1) < 0.4)
    astray = 2 * torch.rand(count, 1) ** 2 * waves + 0.35 * torch.randn(count, 1) + height * bump
    return astray.clamp(-7, 6)


def recoloured(strips):
    """The strips in other light and other colours, and sometimes as without BodyPix. Colours are 2 x (value - 0.45)."""
    count = len(strips)
    chance = lambda share: (torch.rand(count, 1, 1, 1) < share).float()
    gain, shift = 1 + 0.2 * torch.randn(count, 3, 1, 1), 0.16 * torch.randn(count, 3, 1, 1)
    colours = (strips[:, COLOURS] + 0.9) * gain - 0.9 + shift
    order = torch.stack([torch.randperm(3) for _ in range(count)])[:, :, None, None].expand_as(colours)
    other = chance(OTHER_COLOURS)
    colours = other * colours.gather(1, order) + (1 - other) * colours + 0.03 * torch.randn_like(colours)
    bare = chance(WITHOUT_PARTS)[:, 0]
    person = bare * strips[:, MASK] + (1 - bare) * strips[:, PERSON]
    return torch.cat([colours, strips[:, MASK : MASK + 1], person[:, None], strips[:, PERSON + 1 :]], 1)


def with_places(strips, codes):
    """Adds the place of each point and the kind of edge as channels, as src/measure/edges/edge-strip.ts does."""
    count, _, rows, columns = strips.shape
    whole = lambda values: values.expand(count, 1, rows, columns)
    row = torch.linspace(-0.5, 0.5, rows)[None, None, :, None]
    column = torch.linspace(-0.5, 0.5, columns)[None, None, None]
    return torch.cat([strips, whole(row), whole(column), whole(codes[:, None, None, None])], 1)


def train(folder):
    torch.manual_seed(1)
    torch.set_num_threads(1)
    chance = np.random.default_rng(1)
    plan, strips, targets, weights = read(folder)
    rows, columns, inside = plan["rows"], plan["columns"], plan["inside"]
    codes = torch.tensor(plan["codes"], dtype=torch.float32)
    shown = np.array(plan["shown"], np.float64)
    shown /= shown.sum()
    unit = plan["columnShare"] / plan["errorUnitShare"]
    # Channels last, a step takes three quarters of the time.
    net = EdgeNet(plan["channels"] + 3, plan["layers"]).to(memory_format=torch.channels_last)
    optimizer = torch.optim.Adam(net.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=STEPS)
    places = torch.arange(columns)[None, None]
    for step in range(STEPS):
        some = chance.choice(len(strips), BATCH, p=shown)
        astray = wrong_traces(BATCH, rows)
        target = torch.from_numpy(targets[some] / plan["columnShare"]) - astray
        is_known = torch.isfinite(target) & (target > 2 - inside) & (target < columns - inside - 2)
        target = torch.where(is_known, target, torch.zeros_like(target))
        weight = torch.from_numpy(weights[some]) * is_known
        maps = with_places(recoloured(moved(strips[some], astray)), codes[some])
        out = net(maps.contiguous(memory_format=torch.channels_last))
        logit, error_log = out[:, 0], out[:, 1].mean(-1)
        error = (torch.sigmoid(logit).sum(-1) - inside - target).abs() * unit
        occupied = (target[:, :, None] + inside - places).clamp(0, 1)
        occupancy = F.binary_cross_entropy_with_logits(logit, occupied, reduction="none").mean(-1)
        each = error + LIKELIHOOD * (error / error_log.exp() + error_log) + OCCUPANCY * occupancy
        loss = (each * weight).sum() / weight.sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if step % 100 == 99:
            (folder / "progress.txt").write_text(f"{step + 1} of {STEPS}, loss {loss.item():.3f}\n")
    layers = [{"weights": layer.weight.tolist(), "biases": layer.bias.tolist()} for layer in net.layers]
    (folder / "weights.json").write_text(json.dumps(layers))


if __name__ == "__main__":
    train(Path(sys.argv[1]))
